connection: "warehouse"
label: "Base"
include: "orders.view"
explore: all_orders {
  from: orders
}
