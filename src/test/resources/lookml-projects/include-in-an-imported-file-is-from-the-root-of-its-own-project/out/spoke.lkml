view: orders {
  dimension: of_the_hub {}
}

view: users {
  dimension: of_the_hub {}
}
