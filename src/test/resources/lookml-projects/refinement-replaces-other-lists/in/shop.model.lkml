view: orders {
  suggestions: no
  set: basic {
    fields: [id, status]
  }
  dimension: id {}
  dimension: status {
    suggestions: ["open", "closed"]
  }
  dimension_group: created {
    timeframes: [date, month]
  }
  measure: open {
    type: count
    filters: [status: "open", id: "1"]
    required_fields: [id, status]
  }
  parameter: part {
    allowed_value: { label: "One" value: "1" }
    allowed_value: { label: "Two" value: "2" }
  }
}
view: +orders {
  set: basic {
    fields: [status]
  }
  dimension: status {
    suggestions: ["returned"]
  }
  dimension_group: created {
    timeframes: [year]
  }
  measure: open {
    filters: [status: "returned"]
    required_fields: [status]
  }
  parameter: part {
    allowed_value: { label: "Three" value: "3" }
  }
}
