view: orders {
  sql_table_name: shop.orders ;;
  dimension: "id" {
    type: number
  }
  measure: count {
    type: count
  }
}

view: later {}
