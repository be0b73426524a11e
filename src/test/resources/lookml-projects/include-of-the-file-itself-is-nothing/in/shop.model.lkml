include: "shop.model"
view: orders {
  dimension: id {}
}
