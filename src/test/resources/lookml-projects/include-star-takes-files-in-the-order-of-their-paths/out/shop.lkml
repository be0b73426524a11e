view: orders {
  label: "Of b"
  dimension: a {}
  dimension: b {}
}
