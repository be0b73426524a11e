view: orders {
  sql_table_name: shop.orders ;;
  dimension: sql {
    type: string
  }
  dimension: html {}
  measure: count {
    type: count
  }
}

view: later {}
