view: users {
  dimension: of_the_hub {}
}
