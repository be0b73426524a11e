-- dialect: sql_server
select total = sum(o.net + o.tax), [Order Id] = o.id, o.day from orders o group by o.id, o.day
