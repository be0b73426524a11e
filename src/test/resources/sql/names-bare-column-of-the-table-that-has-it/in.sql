-- table: orders(id, customer_id)
-- table: customers(id, name)
select name, customer_id from orders join customers on orders.customer_id = customers.id
