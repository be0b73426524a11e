view: orders {
  dimension_group: created {
    timeframes: [date]
  }
}
