-- dialect: bigquery
select id, array(select as struct i.sku, i.price from unnest(items) i) as items from orders
