view: +orders {
  label: "Of the deepest file"
  dimension: deepest {}
}
