include: "orders.view"
view: users {
  dimension: id {}
}
