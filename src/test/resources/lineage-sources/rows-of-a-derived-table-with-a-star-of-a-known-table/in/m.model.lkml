# table: shop.orders(id, Amount)
view: orders {
  derived_table: { sql: SELECT * FROM shop.orders ;; }
  dimension: id {}
  dimension: amount {}
  dimension: gone {}
}
