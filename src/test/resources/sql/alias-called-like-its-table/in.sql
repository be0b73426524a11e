-- dialect: snowflake
-- table: shop.orders(id, price)
select sum(price) as orders, orders / 2 as half from shop.orders
