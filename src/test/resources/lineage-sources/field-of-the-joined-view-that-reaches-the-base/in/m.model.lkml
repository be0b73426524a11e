view: lines { sql_table_name: shop.lines ;; measure: share { type: number sql: ${total} / ${orders.total} ;; } measure: total { type: sum sql: ${TABLE}.price ;; } }
view: orders { sql_table_name: shop.orders ;; dimension: id { primary_key: yes } measure: total { type: sum sql: ${TABLE}.amount ;; } measure: lines { type: number sql: ${lines.total} ;; } }
explore: orders { join: lines { sql_on: 1 = 1 ;; relationship: one_to_many } }
