view: orders {
  dimension_group: created {
    type: time
    timeframes: [date, year]
    datatype: epoch
    convert_tz: no
    sql: ${TABLE}.created ;;
  }
}
