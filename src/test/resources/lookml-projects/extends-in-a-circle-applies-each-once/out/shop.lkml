view: a {
  dimension: of_b {}
  dimension: of_a {}
}

view: b {
  dimension: of_a {}
  dimension: of_b {}
}

view: itself {
  dimension: id {}
}
