view: orders {
  dimension: of_the_first {}
}
view: orders {
  dimension: of_the_second {}
}
