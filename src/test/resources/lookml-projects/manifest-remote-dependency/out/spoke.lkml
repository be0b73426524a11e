view: orders {
  dimension: id {}
}

explore: orders {}
