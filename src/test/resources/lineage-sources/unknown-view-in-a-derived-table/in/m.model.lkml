view: orders {
  derived_table: { sql: SELECT g.id, o.x FROM ${gone.SQL_TABLE_NAME} g JOIN shop.orders o USING (id) ;; }
  dimension: id {}
  dimension: x {}
}
view: star { derived_table: { sql: SELECT * FROM ${gone.SQL_TABLE_NAME} ;; } dimension: id {} }
view: table { sql_table_name: ${gone.SQL_TABLE_NAME} ;; dimension: id {} }
