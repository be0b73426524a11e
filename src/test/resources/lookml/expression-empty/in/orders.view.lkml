view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    sql: ;;
    html:;;
  }
  measure: count {
    type: count
  }
}

view: later {}
