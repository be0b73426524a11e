-- dialect: snowflake
select o.id from identifier('db.sales.orders') o join table('db.sales."Lines"') l on l.order_id = o.id
