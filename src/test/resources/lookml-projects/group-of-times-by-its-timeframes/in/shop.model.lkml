view: orders {
  dimension_group: created {
    type: time
    timeframes: [raw, time, date, week, month_name, quarter_of_year, hour6, fiscal_year]
    sql: ${TABLE}.created_at ;;
  }
  dimension: age {
    sql: ${created_raw} ;;
  }
}
