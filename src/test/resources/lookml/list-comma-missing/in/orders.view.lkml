view: orders {
  sql_table_name: shop.orders ;;
  set: s {
    fields: [a b, c]
  }
  measure: count {
    type: count
  }
}

view: later {}
