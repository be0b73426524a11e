view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    hidden: yes
    precision: -1.5
    value_format_name: usd_0
    field: -orders.id
    set: set*
  }
  measure: count {
    type: count
  }
}

view: later {}
