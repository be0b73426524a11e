view: a {
  label: "Of a"
  description: "Of a"
  dimension: of_a {}
}
view: b {
  label: "Of b"
  dimension: of_b {}
}
view: a_then_b {
  extends: [a, b]
}
view: b_then_a {
  extends: [b, a]
}
view: one_by_one {
  extends: [a]
  extends: [b]
}
