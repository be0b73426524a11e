view: orders {
  drill_fields: [id, status]
  tags: ["view", "refined"]
  dimension: id {
    tags: ["a", "b", "c"]
    drill_fields: [id, status]
    link: {
      label: "Shop"
      url: "https://shop.example/{{ value }}"
    }
    link: {
      label: "Stock"
      url: "https://stock.example/{{ value }}"
    }
  }
  dimension: status {}
}
