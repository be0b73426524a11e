view: orders {
  label: "Of a, included last"
  description: "Of b"
  dimension: id {}
}
