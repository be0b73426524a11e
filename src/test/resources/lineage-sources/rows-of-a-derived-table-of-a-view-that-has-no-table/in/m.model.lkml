view: orders { dimension: id {} }
view: facts { derived_table: { sql: SELECT id FROM ${orders.SQL_TABLE_NAME} ;; } dimension: id {} }
