view: +orders {
  label: "Refined"
  dimension: refined {}
}
