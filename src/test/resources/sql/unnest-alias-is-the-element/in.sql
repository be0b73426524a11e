-- dialect: bigquery
select id, i.sku, n from orders o, unnest(o.items) as i, unnest(o.numbers) as n
