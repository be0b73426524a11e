view: orders {
  label: "Refined"
  dimension: id {}
  dimension: refined {}
}
