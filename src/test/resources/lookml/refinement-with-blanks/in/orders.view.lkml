view: + orders {
  label: "Orders"
}
view: +later {}
