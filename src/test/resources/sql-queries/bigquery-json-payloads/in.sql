-- dialect: bigquery
select
  json_value(payload, '$.user.id') as user_id,
  safe_cast(json_extract_scalar(payload, '$.amount') as numeric) as amount,
  json_query_array(payload, '$.items') as items,
  item,
  p.insert_id
from raw.webhooks p, unnest(json_query_array(payload, '$.items')) as item
