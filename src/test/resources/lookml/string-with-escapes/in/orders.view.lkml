view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    label: "say \"id\" \\ and \n"
  }
  measure: count {
    type: count
  }
}

view: later {}
