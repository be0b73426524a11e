view: users {
  dimension: id {}
}
