-- dialect: bigquery
select i.sku from (select array(select as struct l.sku, l.price from lines l where l.order_id = o.id) as items from orders o) as q, unnest(q.items) as i
