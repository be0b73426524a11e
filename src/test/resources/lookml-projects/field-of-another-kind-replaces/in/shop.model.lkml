view: base {
  dimension: amount {
    type: number
    description: "A number"
    sql: ${TABLE}.amount ;;
  }
  dimension: created {
    type: date
  }
}
view: orders {
  extends: [base]
  measure: amount {
    type: sum
    sql: ${TABLE}.amount ;;
  }
  dimension_group: created {
    timeframes: [date, year]
  }
}
