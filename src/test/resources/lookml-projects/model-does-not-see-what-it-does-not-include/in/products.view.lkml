view: products {
  dimension: id {}
}
