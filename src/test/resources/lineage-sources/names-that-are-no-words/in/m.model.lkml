view: my-orders {
  derived_table: { sql: SELECT id FROM ${all.orders%.SQL_TABLE_NAME} JOIN `${Ünicode.SQL_TABLE_NAME}` USING (key) ;; }
  dimension: id {}
}
view: all.orders% { sql_table_name: shop.orders ;; dimension: id {} }
view: Ünicode { derived_table: { sql: SELECT * FROM ${my_users.SQL_TABLE_NAME}_old, raw.${my_users.SQL_TABLE_NAME} AS r ;; } dimension: id {} }
view: my_users { sql_table_name: shop.users ;; }
