view: orders {
  dimension: id {}
}

explore: described {
  extension: required
  description: "Of the first parent"
  group_label: "Of the first parent"
}

explore: grouped {
  extension: required
  group_label: "Of the added parent"
}

explore: orders {
  description: "Of the first parent"
  group_label: "Of the added parent"
}
