view: +orders {
  label: "Of a"
  dimension: a {}
}
