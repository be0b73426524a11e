view: +orders {
  label: "Of b"
  description: "Of b"
}
