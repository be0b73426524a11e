-- dialect: snowflake
select c.id, last_order.id as order_id, last_order.total
from crm.customers c, lateral (select o.id, o.total from shop.orders o where o.customer_id = c.id order by o.at desc limit 1) last_order
