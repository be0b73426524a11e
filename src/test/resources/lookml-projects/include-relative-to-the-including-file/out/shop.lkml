view: orders {
  dimension: beside_the_model {}
}
