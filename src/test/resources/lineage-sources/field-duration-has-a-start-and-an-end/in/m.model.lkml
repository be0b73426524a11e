view: tickets {
  sql_table_name: desk.tickets ;;
  dimension_group: open { type: duration sql_start: ${TABLE}.opened ;; sql_end: COALESCE(${TABLE}.closed, CURRENT_TIMESTAMP()) ;; }
}
