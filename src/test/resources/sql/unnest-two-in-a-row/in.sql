-- dialect: bigquery
select t.name from orders o, unnest(o.items) i, unnest(i.tags) t
