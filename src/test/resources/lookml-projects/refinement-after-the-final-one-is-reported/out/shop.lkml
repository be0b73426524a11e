view: orders {
  label: "All the same"
  description: "And again"
}
