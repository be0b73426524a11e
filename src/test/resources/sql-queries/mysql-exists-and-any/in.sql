-- dialect: mysql
select c.id, c.name, exists(select * from orders o where o.customer_id = c.id) as has_orders, (select count(0) from orders o where o.customer_id = c.id) as n from customers c where c.segment = any (select segment from targets) and c.id <=> c.parent_id
