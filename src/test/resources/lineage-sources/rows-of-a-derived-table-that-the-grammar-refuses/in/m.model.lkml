view: orders {
  derived_table: { sql: SELECT ((id FROM shop.orders JOIN shop.customers ;; }
  dimension: id {}
}
