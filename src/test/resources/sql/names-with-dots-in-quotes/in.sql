-- dialect: redshift
select "orders.count", rank() over (order by q."orders.count") as r, sum("orders.count") from (select o.n as "orders.count" from orders o) q where "orders.count" > 1 group by "orders.count"
