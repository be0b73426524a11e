-- table: orders(id)
select totl from orders
