-- dialect: databricks
select raw:customer.id::bigint as customer_id, raw:items[0].sku as first_sku, from_json(payload, 'a int, b string').a as a, get_json_object(payload, '$.b') as b
from main.bronze.webhooks
