-- dialect: snowflake
select f.index, f.key, f.value:sku as sku from orders o, lateral flatten(input => o.payload, path => 'lines', outer => true) f
