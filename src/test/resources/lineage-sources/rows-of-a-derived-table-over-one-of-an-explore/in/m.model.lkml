view: orders { sql_table_name: shop.orders ;; dimension: id {} measure: count { type: count } }
explore: orders {}
view: facts { derived_table: { explore_source: orders { column: id {} column: n { field: orders.count } } } dimension: n {} }
view: over { derived_table: { sql: SELECT * FROM ${facts.SQL_TABLE_NAME} ;; } dimension: n {} dimension: gone {} }
