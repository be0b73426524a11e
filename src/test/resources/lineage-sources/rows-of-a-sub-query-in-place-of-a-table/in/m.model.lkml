view: orders {
  sql_table_name: (SELECT id, amount * 2 AS double FROM shop.orders WHERE paid) ;;
  dimension: id {}
  dimension: doubled { sql: ${TABLE}.double ;; }
  dimension: unknown {}
}
