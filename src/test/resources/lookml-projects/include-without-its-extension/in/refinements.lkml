view: +orders {
  dimension: refined {}
}
