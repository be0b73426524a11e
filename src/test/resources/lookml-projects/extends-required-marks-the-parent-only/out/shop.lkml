view: base {
  extension: required
  dimension: id {}
}

view: orders {
  dimension: id {}
}

explore: any_base {
  extension: required
  description: "For all"
}

explore: orders {
  description: "For all"
}
