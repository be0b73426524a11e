view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    type # of all
    : # it is
    number
  }
  measure: count {
    type: count
  }
}

view: later {}
