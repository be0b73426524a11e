-- dialect: snowflake
select o.id, l.value:sku::string as sku, d.value:amount::number as discount from orders o, lateral flatten(input => o.payload:lines) l, table(flatten(l.value:discounts)) d
