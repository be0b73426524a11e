view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    sql: CONCAT(';;', id) ;;
  }
  dimension: next {}
  measure: count {
    type: count
  }
}

view: later {}
