view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    sql_foo: abc
    type: number
  }
  measure: count {
    type: count
  }
}

view: later {}
