view: orders {
  dimension_group: created {
    type: time
    timeframes: [date, week]
    sql: ${TABLE}.created_at ;;
  }
}
view: +orders {
  dimension_group: created {
    timeframes: [month]
    label: "Ordered"
  }
}
