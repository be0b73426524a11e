view: orders {
  dimension: id {}
}

view: products {
  dimension: id {}
}

explore: orders {}

explore: products {}
