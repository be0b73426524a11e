# dialect: bigquery
view: orders { sql_table_name: `p.d.orders` ;; dimension: items {} dimension: gifts {} }
view: items { dimension: sku {} }
explore: orders { join: items { sql: LEFT JOIN UNNEST({% if orders.gifts._in_query %} ${orders.gifts} {% else %} ${orders.items} {% endif %}) AS items ;; } }
