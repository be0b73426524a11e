view: orders {
  dimension: id {
    type: number
    label: "Second"
  }
  dimension: status {}
}
