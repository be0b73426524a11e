view: orders_1 {}
