-- dialect: snowflake
select status as s, id from shop.status
