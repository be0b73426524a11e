view: legacy {
  dimension: id {}
}
