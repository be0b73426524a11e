view: orders {
  label: "Refined"
  dimension: id {}
}
