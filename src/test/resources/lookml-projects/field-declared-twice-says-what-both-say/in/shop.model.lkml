view: orders {
  dimension: id {
    type: number
    label: "First"
  }
  dimension: status {}
  dimension: id {
    label: "Second"
  }
}
