view: orders {
  set: internal {
    fields: [cost, margin]
  }
  dimension: id {}
  dimension: cost {}
  dimension: margin {}
  dimension: note {}
  dimension_group: created {
    timeframes: [date, month]
  }
}

explore: orders {
  fields: [ALL_FIELDS*, -orders.internal*, -orders.note, -orders.created_month]
}
