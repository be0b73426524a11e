view: a {
  label: "Of a, refined"
}

view: b {
  label: "Of b"
}

view: orders {
  label: "Of a, refined"
}
