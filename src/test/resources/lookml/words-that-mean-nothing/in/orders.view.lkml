view: orders {
  sql_table_name: shop.orders ;;
  lorem ipsum, dolor ] sit
  dimension: id {}
  measure: count {
    type: count
  }
}

view: later {}
