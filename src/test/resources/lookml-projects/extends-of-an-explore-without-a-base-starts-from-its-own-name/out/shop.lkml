view: orders {
  dimension: id {}
}

view: returns {
  dimension: reason {}
}

explore: orders {
  description: "All of it"
}

explore: returns {
  description: "All of it"
}
