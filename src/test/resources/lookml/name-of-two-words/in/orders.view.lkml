view: orders {
  sql_table_name: shop.orders ;;
  dimension: order id {
    type: number
  }
  measure: count {
    type: count
  }
}

view: later {}
