view: orders {
  sql_table_name: shop.orders ;;
  set: s {
    fields: [,]
  }
  measure: count {
    type: count
  }
}

view: later {}
