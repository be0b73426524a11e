view: orders {
  dimension: id {
    tags: ["once"]
  }
}
view: +orders {
  dimension: id {
    tags: ["more"]
  }
}
