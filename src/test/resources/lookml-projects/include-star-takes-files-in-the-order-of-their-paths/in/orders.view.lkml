view: orders {
  label: "Declared"
}
