view: orders {
  dimension: of_the_spoke {}
}
