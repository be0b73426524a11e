view: orders_1 {}

view: orders_12 {}

view: users {}
