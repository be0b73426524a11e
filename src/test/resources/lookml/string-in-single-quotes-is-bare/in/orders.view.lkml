view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    label: 'id'
  }
  measure: count {
    type: count
  }
}

view: later {}
