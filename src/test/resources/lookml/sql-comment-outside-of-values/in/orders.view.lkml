view: orders {
  sql_table_name: shop.orders ;;
  -- no comment
  /* none */
  dimension: id {}
  measure: count {
    type: count
  }
}

view: later {}
