view: orders {
  dimension: id {}
}

explore: all_orders {
  from: orders
}

explore: orders {}
