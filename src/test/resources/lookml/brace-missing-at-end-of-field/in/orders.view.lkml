view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    type: number
  dimension: name {
    type: string
  }
  measure: count {
    type: count
  }
}

view: later {}
