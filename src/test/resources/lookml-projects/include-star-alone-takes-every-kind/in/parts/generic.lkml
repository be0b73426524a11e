view: +orders {
  label: "All Orders"
}
