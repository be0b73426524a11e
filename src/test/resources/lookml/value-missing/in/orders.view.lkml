view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    type:
    hidden: yes
    label:
  }
  measure: count {
    type: count
  }
}

view: later {}
