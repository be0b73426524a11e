# dialect: bigquery
view: orders { sql_table_name: `p.d.orders` ;; dimension: items {} }
view: archive { sql_table_name: `p.d.archive` ;; dimension: items { sql: ${TABLE}.old_items ;; } }
view: items { dimension: sku {} }
explore: orders { join: items { sql: LEFT JOIN UNNEST(${orders.items}) AS items ;; } }
explore: archive { join: items { sql: LEFT JOIN UNNEST(${archive.items}) AS items ;; } }
