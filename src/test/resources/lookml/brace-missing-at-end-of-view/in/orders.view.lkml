view: orders {
  dimension: id {}

view: later {
  dimension: id {}
}
