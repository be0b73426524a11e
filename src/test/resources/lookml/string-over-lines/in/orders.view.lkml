view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    description: "one
      two: three {
    }"
  }
  measure: count {
    type: count
  }
}

view: later {}
