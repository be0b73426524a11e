view: +orders {
  label: "Of b"
  dimension: b {}
}
