view: orders {
  label: "All the same"
}
