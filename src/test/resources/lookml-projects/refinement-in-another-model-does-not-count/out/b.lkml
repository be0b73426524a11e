view: orders {
  dimension: id {}
  dimension: of_b {}
}
