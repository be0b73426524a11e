view: orders_12 {}
