view: orders {
  sql_table_name: shop.orders ;;
  measure: m {
    drill_fields: [a, b
    sql: ${TABLE}.x ;;
    type: sum
  }
  measure: count {
    type: count
  }
}

view: later {}
