view: users {
  dimension: of_the_spoke {}
}
