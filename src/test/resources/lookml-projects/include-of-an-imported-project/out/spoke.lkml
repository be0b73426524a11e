view: orders {
  dimension: of_the_hub {}
}

explore: orders {}
