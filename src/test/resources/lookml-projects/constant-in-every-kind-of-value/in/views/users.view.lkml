view: users {
  dimension: id {}
  dimension: views {}
}
