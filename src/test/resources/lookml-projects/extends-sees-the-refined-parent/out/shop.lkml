view: base {
  label: "Refined"
  dimension: refined {}
}

view: orders {
  label: "Refined"
  dimension: refined {}
}
