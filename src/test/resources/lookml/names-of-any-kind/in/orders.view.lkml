view: Überblick.100% {
  dimension: __proto__ {}
  dimension: a-b {}
}
