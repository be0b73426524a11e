view: orders {
  dimension: id {
    tags: ["once", "more"]
  }
}
