view: orders {
  extends: [missing, base]
  dimension: id {}
}
view: base {
  dimension: note {}
}
explore: orders {
  extends: [missing_explore]
}
