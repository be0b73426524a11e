view: orders {}
view: +orders {
  label: "Upper"
  description: "Upper"
}
view: +orders {
  label: "Lower"
}
