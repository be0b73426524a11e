view: orders_11 {}
