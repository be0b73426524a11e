view: orders {
  dimension: id {}
  dimension_group: created {
    timeframes: [date, month]
  }
  dimension_group: shipped {
    timeframes: [date, month]
  }
}
explore: orders {
  fields: [ALL_FIELDS*, -orders.created]
}
