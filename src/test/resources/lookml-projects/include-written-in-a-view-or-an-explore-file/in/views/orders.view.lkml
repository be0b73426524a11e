include: "users.view"
view: orders {
  dimension: user_id {}
}
