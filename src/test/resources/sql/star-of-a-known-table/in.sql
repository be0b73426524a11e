-- table: orders(id, total)
select * from orders
