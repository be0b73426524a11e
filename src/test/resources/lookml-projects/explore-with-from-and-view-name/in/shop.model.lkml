view: orders {
  dimension: id {}
}
explore: sales {
  from: orders
  view_name: orders_of_shops
}
