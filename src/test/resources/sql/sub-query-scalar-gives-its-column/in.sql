select id, (select max(p.day) from payments p where p.order_id = o.id) as last_paid from orders o
