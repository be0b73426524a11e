include: "orders.view"
view: +orders {
  label: "Of a"
}
