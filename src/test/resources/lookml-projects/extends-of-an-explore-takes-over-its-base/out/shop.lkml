view: orders {
  dimension: id {}
}

explore: orders {
  view_name: orders
}

explore: orders_of_all_shops {
  view_name: orders
}

explore: other_name {
  from: orders
}

explore: third_name {
  from: orders
}
