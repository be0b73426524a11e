-- dialect: bigquery
with o as (select l.order_id, array_agg(struct(l.sku as sku, l.price * l.quantity as total) order by l.position) as items from lines l group by 1)
select o.order_id, i.sku, i.total from o, unnest(o.items) as i
