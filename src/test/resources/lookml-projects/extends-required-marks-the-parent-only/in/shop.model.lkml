view: base {
  extension: required
  dimension: id {}
}
view: orders {
  extends: [base]
}
explore: any_base {
  extension: required
  description: "For all"
}
explore: orders {
  extends: [any_base]
}
