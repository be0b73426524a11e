-- dialect: snowflake
select a from shop.src where b = 'x
