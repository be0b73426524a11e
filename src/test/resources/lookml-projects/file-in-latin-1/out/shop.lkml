view: orders {
  label: "Auftr�ge"
  dimension: id {}
}
