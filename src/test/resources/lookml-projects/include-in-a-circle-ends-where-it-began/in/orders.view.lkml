include: "users.view"
view: orders {
  dimension: id {}
}
