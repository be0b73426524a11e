view: orders {
  dimension_group: created_at {
    label: "Ordered"
    timeframes: [date]
  }
  dimension_group: shipped_at {
    group_label: "Shipping"
    timeframes: [date]
  }
  dimension_group: in_transit {
    type: duration
    label: "on the Way"
    intervals: [day]
    sql_start: ${created_at_raw} ;;
    sql_end: ${shipped_at_raw} ;;
  }
}
