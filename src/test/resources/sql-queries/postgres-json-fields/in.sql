-- dialect: postgresql
select id, doc ->> 'name' as name, (doc -> 'address' ->> 'zip')::int as zip, doc #>> '{tags,0}' as first_tag, doc ? 'vip' as vip, doc @> '{"a": 1}'::jsonb as has_a, jsonb_array_length(doc -> 'items') as n
from public.customers
