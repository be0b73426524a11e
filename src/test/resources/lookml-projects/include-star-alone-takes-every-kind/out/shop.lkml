view: orders {
  label: "All Orders"
  dimension: id {}
}

explore: orders {}
