view: orders {
  dimension_group: created_date {
    type: time
    timeframes: [date, month]
    sql: ${TABLE}.created ;;
  }
  dimension: again {
    sql: ${created_date_date} ;;
  }
}
