view: orders {
  suggestions: no
  set: basic {
    fields: [status]
  }
  dimension: id {}
  dimension: status {
    suggestions: ["returned"]
  }
  dimension_group: created {
    timeframes: [year]
  }
  measure: open {
    type: count
    filters: [status: "returned"]
    required_fields: [status]
  }
  parameter: part {
    allowed_value: {
      label: "Three"
      value: "3"
    }
  }
}
