view: orders {
  sql_table_name: shop.orders ;;
  dimension: a { sql: ${b} + ${TABLE}.of_a ;; }
  dimension: b { sql: ${c} + ${TABLE}.of_b ;; }
  dimension: c { sql: ${a} ;; }
  dimension: itself { sql: ${itself} ;; }
  dimension: beside { sql: ${a} ;; }
  dimension: apart { sql: ${TABLE}.x ;; }
}
