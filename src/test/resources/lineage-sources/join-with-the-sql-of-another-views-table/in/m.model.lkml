view: orders { sql_table_name: shop.orders ;; dimension: id {} }
view: all_notes { sql_table_name: shop.notes ;; }
view: notes { dimension: text {} }
view: own { sql_table_name: shop.own ;; dimension: x {} }
explore: orders {
  join: notes { sql: LEFT JOIN ${all_notes.SQL_TABLE_NAME} AS notes ON notes.id = ${orders.id} ;; }
  join: own { sql: LEFT JOIN ${own.SQL_TABLE_NAME} AS own ON own.id = ${orders.id} ;; }
}
