-- dialect: trino
select o.id, i.sku, i.qty, attr.k, attr.v
from hive.shop.orders o
cross join unnest(o.items) as i (sku, qty)
cross join unnest(o.attributes) with ordinality as attr (k, v, n)
where o.ds = '2024-01-01'
