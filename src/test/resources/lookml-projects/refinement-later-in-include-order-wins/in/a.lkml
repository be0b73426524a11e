view: +orders {
  label: "Of a, included last"
}
