view: orders {
  drill_fields: [id]
  tags: ["view"]
  dimension: id {
    tags: ["a", "b"]
    drill_fields: [id]
    link: {
      label: "Shop"
      url: "https://shop.example/{{ value }}"
    }
  }
}
view: +orders {
  drill_fields: [status]
  tags: ["refined"]
  dimension: id {
    tags: ["b", "c"]
    drill_fields: [status]
    link: {
      label: "Stock"
      url: "https://stock.example/{{ value }}"
    }
  }
  dimension: status {}
}
