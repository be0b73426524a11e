view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    sql_of_tomorrow: ${TABLE}.id;;
    type: number
  }
  measure: count {
    type: count
  }
}

view: later {}
