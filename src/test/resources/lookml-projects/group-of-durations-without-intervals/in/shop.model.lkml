view: orders {
  dimension_group: waiting {
    type: duration
    sql_start: ${TABLE}.created_at ;;
    sql_end: ${TABLE}.shipped_at ;;
  }
}
