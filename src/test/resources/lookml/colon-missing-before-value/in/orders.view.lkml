view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    type number
    hidden: yes
  }
  measure: count {
    type: count
  }
}

view: later {}
