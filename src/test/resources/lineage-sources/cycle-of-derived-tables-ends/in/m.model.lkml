view: before { derived_table: { sql: SELECT * FROM ${one.SQL_TABLE_NAME} ;; } dimension: id {} }
view: one { derived_table: { sql: SELECT t.id, o.x FROM ${two.SQL_TABLE_NAME} t JOIN shop.orders o USING (id) ;; } dimension: id {} dimension: x {} }
view: two { derived_table: { sql: SELECT * FROM ${three.SQL_TABLE_NAME} ;; } dimension: id {} }
view: three { derived_table: { sql: SELECT * FROM ${one.SQL_TABLE_NAME} ;; } dimension: id {} }
view: itself { derived_table: { sql: SELECT id FROM ${itself.SQL_TABLE_NAME} UNION ALL SELECT id FROM shop.more ;; } dimension: id {} }
