view: orders {
  sql_table_name: shop.orders ;;
  {
    type: number
  }
  dimension: id {}
  measure: count {
    type: count
  }
}

view: later {}
