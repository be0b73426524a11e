view: orders {
  sql_table_name: shop.orders ;;
  dimension: order_number { sql: ${TABLE}.id ;; }
  dimension: id { sql: ${TABLE}.legacy_id ;; }
  dimension: shown { sql: ${order_number} ;; }
}
