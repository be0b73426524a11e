view: orders {
  dimension: user_id {}
}
