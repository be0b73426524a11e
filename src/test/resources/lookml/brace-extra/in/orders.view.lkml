view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
  }
  }
  dimension: name {}
  measure: count {
    type: count
  }
}

view: later {}
