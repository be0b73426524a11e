view: orders {
  dimension: id {}
  dimension: secret {}
  dimension_group: created {
    timeframes: [date, month]
  }
}
view: users {
  set: names {
    fields: [first_name, last_name]
  }
  dimension: id {}
  dimension: first_name {}
  dimension: last_name {}
}
