view: orders {
  sql_table_name: shop.orders ;;
  dimension: gross { sql: ${TABLE}.gross ;; }
  dimension: tax { sql: ${TABLE}.tax ;; }
  dimension: net { type: number sql: ${gross} - ${tax} ;; }
  dimension: per_item { type: number sql: ${net} / NULLIF(${TABLE}.items, 0) ;; }
  dimension: by_own_name { sql: ${orders.net} ;; }
  measure: total { type: sum sql: ${net} ;; }
  measure: share { type: number sql: 1.0 * ${total} / NULLIF(${count}, 0) ;; }
  measure: count { type: count }
}
