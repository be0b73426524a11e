view: legacy {
  dimension: id {}
}

view: orders {
  dimension: id {}
  dimension: refined {}
}

explore: orders {}
