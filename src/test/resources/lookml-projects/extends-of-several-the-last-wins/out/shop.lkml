view: a {
  label: "Of a"
  description: "Of a"
  dimension: of_a {}
}

view: a_then_b {
  label: "Of b"
  description: "Of a"
  dimension: of_a {}
  dimension: of_b {}
}

view: b {
  label: "Of b"
  dimension: of_b {}
}

view: b_then_a {
  label: "Of a"
  description: "Of a"
  dimension: of_b {}
  dimension: of_a {}
}

view: one_by_one {
  label: "Of b"
  description: "Of a"
  dimension: of_a {}
  dimension: of_b {}
}
