view: base {
  dimension: note {}
}

view: orders {
  dimension: note {}
  dimension: id {}
}

explore: orders {}
