view: orders {
  derived_table: { sql: SELECT *, amount * 2 AS double FROM shop.orders ;; }
  dimension: id {}
  dimension: nested { sql: ${TABLE}.address.city ;; }
  dimension: doubled { sql: ${TABLE}.double ;; }
}
