view: orders {
  dimension: id {}
}
explore: orders {
  view_name: orders
}
explore: orders_of_all_shops {
  extends: [orders]
}
explore: other_name {
  from: orders
}
explore: third_name {
  extends: [other_name]
}
