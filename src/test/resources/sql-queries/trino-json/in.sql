-- dialect: trino
select json_extract_scalar(payload, '$.user.id') as user_id, cast(json_extract(payload, '$.tags') as array(varchar)) as tags, json_query(payload, 'lax $.a') as a, try(cast(amount as decimal(12,2))) as amount
from kafka.raw.events
