-- dialect: snowflake
with lines as (
    select order_id, array_agg(object_construct('sku', sku, 'qty', quantity)) within group (order by line_no) as items
    from shop.order_lines group by order_id
)
select l.order_id, f.value:sku::string as sku, f.value:qty::int as quantity
from lines l, lateral flatten(input => l.items) f
