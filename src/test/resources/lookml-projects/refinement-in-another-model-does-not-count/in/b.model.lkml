include: "orders.view"
view: +orders {
  dimension: of_b {}
}
