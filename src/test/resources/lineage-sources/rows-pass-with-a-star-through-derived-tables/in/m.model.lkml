view: outer { derived_table: { sql: SELECT * FROM ${inner.SQL_TABLE_NAME} ;; } dimension: id {} dimension: total {} dimension: gone {} }
view: inner { derived_table: { sql: SELECT id, SUM(amount) AS Total FROM shop.orders GROUP BY id ;; } dimension: id {} }
view: open { derived_table: { sql: SELECT o.*, i.id AS other FROM ${inner.SQL_TABLE_NAME} i JOIN ${star.SQL_TABLE_NAME} o USING (id) ;; } dimension: any {} dimension: other {} }
view: star { derived_table: { sql: SELECT * FROM shop.other ;; } dimension: any {} }
