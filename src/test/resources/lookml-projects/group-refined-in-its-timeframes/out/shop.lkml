view: orders {
  dimension_group: created {
    type: time
    timeframes: [month]
    sql: ${TABLE}.created_at ;;
    label: "Ordered"
  }
}
