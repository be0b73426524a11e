-- dialect: snowflake
select o.payload['customer']['id']::int as id, payload:lines[0]['sku'] as sku from orders o
