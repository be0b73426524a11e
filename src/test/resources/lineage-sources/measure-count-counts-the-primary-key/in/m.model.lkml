view: orders {
  sql_table_name: shop.orders ;;
  dimension: key { primary_key: yes sql: ${TABLE}.a || ${TABLE}.b ;; }
  measure: count { type: count }
  measure: own { type: count sql: ${TABLE}.x ;; }
}
view: lines {
  sql_table_name: shop.lines ;;
  dimension: id {}
  measure: count { type: count }
}
