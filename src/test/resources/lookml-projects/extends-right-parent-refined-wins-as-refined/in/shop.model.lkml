view: a {
  label: "Of a"
}
view: b {
  label: "Of b"
}
view: +a {
  label: "Of a, refined"
}
view: orders {
  extends: [b, a]
}
