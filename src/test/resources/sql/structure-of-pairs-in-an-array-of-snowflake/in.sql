-- dialect: snowflake
with a as (select array_agg(object_construct('sku', l.sku, 'price', l.price)) as items from lines l)
select f.value:sku::string as sku from a, lateral flatten(input => a.items) f
