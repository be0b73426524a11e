view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    type: string
    label: "a"
    type: number
  }
  measure: count {
    type: count
  }
}

view: later {}
