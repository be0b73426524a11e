view: base { sql_table_name: shop.orders ;; dimension: id {} dimension: total { sql: ${TABLE}.amount + ${id} ;; } }
view: child { extends: [base] dimension: id { sql: ${TABLE}.order_id ;; } dimension: own {} }
