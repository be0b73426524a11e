view: orders {
  label: "Aufträge"
  dimension: id {}
}
