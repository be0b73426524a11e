view: orders {
  dimension: status {}
  dimension: amount {
    type: number
  }
  measure: total {
    type: sum
  }
  measure: count {
    type: count
  }
  measure: bare {}
  filter: any_date {}
  parameter: any_value {}
}
