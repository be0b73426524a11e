-- dialect: snowflake
-- table: eu.sales.orders(id, total, created_at)
-- table: us.sales.orders(id, total, created_at)
select 'eu' as region, o.* from eu.sales.orders o
union all
select 'us' as region, o.* from us.sales.orders o
