-- dialect: bigquery
select o.id, (select as struct max(i.price) as highest, any_value(i.sku) as sku from unnest(o.items) as i).* from orders o
