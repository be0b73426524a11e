view: orders {
  dimension: of_the_hub {}
}
