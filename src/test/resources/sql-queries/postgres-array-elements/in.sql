-- dialect: postgresql
select o.id, item ->> 'sku' as sku, (item ->> 'qty')::int as qty, t.place
from public.orders o cross join lateral jsonb_array_elements(o.payload -> 'items') with ordinality as t(item, place)
