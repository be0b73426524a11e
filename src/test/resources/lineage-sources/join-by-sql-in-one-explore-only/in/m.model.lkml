view: orders { sql_table_name: shop.orders ;; dimension: items {} }
view: items { dimension: sku {} }
explore: orders { join: items { sql: LEFT JOIN UNNEST(${orders.items}) AS items ;; } }
explore: plain { from: orders join: items { sql_on: ${items.sku} = ${plain.items} ;; } }
explore: abstract { extension: required join: items { sql: LEFT JOIN UNNEST(${nothing.at_all}) AS items ;; } }
