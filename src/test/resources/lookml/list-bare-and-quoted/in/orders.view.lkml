view: orders {
  sql_table_name: shop.orders ;;
  set: s {
    fields: [id, orders.name, -later.id, - other, set*, ALL_FIELDS*]
  }
  dimension: id {
    tags: ["a", "b, c"]
  }
  measure: count {
    type: count
  }
}

view: later {}
