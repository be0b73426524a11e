view: orders { sql_table_name: @{schema}.orders ;; dimension: id { sql: ${TABLE}.@{column} ;; } }
view: derived { derived_table: { sql: SELECT @{column} AS id FROM @{schema}.orders ;; } dimension: id {} }
