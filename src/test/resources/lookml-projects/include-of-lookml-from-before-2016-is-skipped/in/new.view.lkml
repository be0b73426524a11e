view: new {
  dimension: id {}
}
