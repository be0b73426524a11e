-- dialect: bigquery
select i.sku from orders o, o.items i
