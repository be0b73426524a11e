view: orders {
  label: "Lower"
  description: "Upper"
}
