-- dialect: standard
locking row for access sel top 5 o.id, o.total from sales.orders o where o.id in (sel id from recent) qualify row_number() over (partition by o.customer order by o.total desc) = 1
