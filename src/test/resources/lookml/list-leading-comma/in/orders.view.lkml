view: orders {
  sql_table_name: shop.orders ;;
  set: s {
    fields: [, a, b]
  }
  measure: count {
    type: count
  }
}

view: later {}
