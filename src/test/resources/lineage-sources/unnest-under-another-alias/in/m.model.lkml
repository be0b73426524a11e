# dialect: bigquery
view: orders { sql_table_name: `p.d.orders` ;; dimension: items {} }
view: order_items { dimension: sku { sql: ${TABLE}.sku ;; } dimension: by_alias { sql: ${lines.sku} ;; } }
explore: sales { from: orders join: lines { from: order_items sql: LEFT JOIN UNNEST(${sales.items}) AS lines ;; } }
