view: orders {
  sql_table_name: shop.orders ;;
  set: s {
    fields: [a, b
  }
  dimension: id {
    type: number
  }
  measure: count {
    type: count
  }
}

view: later {}
