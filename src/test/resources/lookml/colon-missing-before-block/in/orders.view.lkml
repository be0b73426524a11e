view: orders {
  sql_table_name: shop.orders ;;
  dimension id {
    type: number
  }
  derived_table {
    sql: SELECT 1 ;;
  }
  measure: count {
    type: count
  }
}

view: later {}
