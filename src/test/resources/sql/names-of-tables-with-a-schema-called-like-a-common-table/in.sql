-- dialect: snowflake
with raw as (select id from staging) select r.id, o.total from raw r join raw.orders o on o.id = r.id
