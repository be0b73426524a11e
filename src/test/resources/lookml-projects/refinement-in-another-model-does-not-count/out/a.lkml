view: orders {
  label: "Of a"
  dimension: id {}
}
