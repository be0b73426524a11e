-- dialect: bigquery
select latest.id, latest.status, latest.tags.color from (select array_agg(o order by o.updated desc limit 1)[offset(0)] as latest from orders o group by o.id)
