-- dialect: bigquery
-- table: orders(id, status, updated)
select (array_agg(o order by o.updated desc limit 1)[offset(0)]).* from orders o group by o.id
