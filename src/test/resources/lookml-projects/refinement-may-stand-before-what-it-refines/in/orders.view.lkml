view: orders {
  label: "Declared"
  dimension: id {}
}
