view: orders {
  dimension: id {}
}
explore: orders {
  fields: [orders.id, orders.missing, orders.no_set*, -users.id]
}
