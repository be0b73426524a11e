view: orders {
  dimension: of_the_second {}
}
