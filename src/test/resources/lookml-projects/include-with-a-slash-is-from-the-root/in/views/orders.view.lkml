view: orders {
  dimension: at_the_root {}
}
