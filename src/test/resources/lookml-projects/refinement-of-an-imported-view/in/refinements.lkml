view: +orders {
  label: "Our Orders"
  dimension: id {
    label: "Our Number"
  }
  dimension: ours {}
}
