select id, exists (select 1 from payments p where p.order_id = o.id and p.open) as is_open from orders o
