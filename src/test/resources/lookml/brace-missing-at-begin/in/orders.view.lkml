view: orders {
  sql_table_name: shop.orders ;;
  dimension: id
    type: number
  }
  dimension: name {}
  measure: count {
    type: count
  }
}

view: later {}
