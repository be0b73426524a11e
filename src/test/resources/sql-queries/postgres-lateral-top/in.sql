-- dialect: postgresql
select c.id, t.id as order_id, t.total from crm.customers c left join lateral (select o.id, o.total from shop.orders o where o.customer_id = c.id order by o.total desc fetch first 3 rows only) t on true
