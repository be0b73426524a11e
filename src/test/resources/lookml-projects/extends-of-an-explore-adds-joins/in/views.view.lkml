view: orders {
  dimension: user_id {}
  dimension: product_id {}
}
view: users {
  dimension: id {}
}
view: products {
  dimension: id {}
}
