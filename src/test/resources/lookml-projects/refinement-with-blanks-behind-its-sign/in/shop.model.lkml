view: orders {
  dimension: id {}
}
view: + orders {
  label: "Refined"
}
