view: orders {
  dimension: id {}
}
view: users {
  set: names {
    fields: [first_name, last_name]
  }
  dimension: id {}
  dimension: first_name {}
  dimension: last_name {}
}
view: shops {
  dimension: id {}
}
