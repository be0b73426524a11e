view: a {
  extends: [b]
  dimension: of_a {}
}
view: b {
  extends: [a]
  dimension: of_b {}
}
view: itself {
  extends: [itself]
  dimension: id {}
}
