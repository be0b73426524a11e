# table: shop.orders(id, State, customer_id)
view: outer { derived_table: { sql: SELECT * FROM ${inner.SQL_TABLE_NAME} ;; } dimension: id {} dimension: state {} dimension: gone {} }
view: inner { derived_table: { sql: SELECT * FROM shop.orders ;; } dimension: id {} dimension: state {} dimension: gone {} }
view: joined {
  derived_table: { sql: SELECT state, name FROM ${orders.SQL_TABLE_NAME} JOIN shop.customers c ON c.id = customer_id ;; }
  dimension: state {}
  dimension: name {}
}
view: orders { sql_table_name: shop.orders ;; }
