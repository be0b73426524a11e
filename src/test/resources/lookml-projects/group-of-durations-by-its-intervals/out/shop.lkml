view: orders {
  dimension_group: waiting {
    type: duration
    intervals: [hour, day]
    sql_start: ${TABLE}.created_at ;;
    sql_end: ${TABLE}.shipped_at ;;
  }
  measure: longest {
    type: max
    sql: ${days_waiting} ;;
  }
}
