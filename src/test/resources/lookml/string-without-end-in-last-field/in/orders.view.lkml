view: orders {
  dimension: id {
    label: "Id
  }
}
