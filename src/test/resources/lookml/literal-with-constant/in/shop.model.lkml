connection: @{connection}
label: "@{label}"
view: @{prefix}_orders {
  field: ${orders.created::date}
}
