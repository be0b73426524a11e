view: a {
  label: "Of a"
}
view: b {
  label: "Of b"
}
view: orders {
  extends: [a, b]
}
view: +a {
  label: "Of a, refined"
}
