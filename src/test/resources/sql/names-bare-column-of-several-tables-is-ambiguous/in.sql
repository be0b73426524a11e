select total from orders join customers on orders.customer_id = customers.id
