view: table { sql_table_name: shop.orders ;; dimension: id {} }
view: derived { derived_table: { sql: SELECT id AS id FROM shop.derived ;; } dimension: id {} }
view: other_table { extends: [table] sql_table_name: shop.archive ;; }
view: derived_instead { extends: [table] derived_table: { sql: SELECT key AS id FROM shop.archive ;; } }
view: table_instead { extends: [derived] sql_table_name: shop.archive ;; }
