view: orders {
  sql_table_name: shop.orders ;;
  measure: m {
    drill_fields: [a, b
    tags: ["c"]
  }
  measure: count {
    type: count
  }
}

view: later {}
