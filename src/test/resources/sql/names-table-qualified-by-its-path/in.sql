select sales.orders.id, orders.total from sales.orders
