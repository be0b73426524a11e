-- dialect: snowflake
select * ilike '%id%' from orders
