view: orders {
  label: "Café"
}
view: later {}
