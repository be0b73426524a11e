view: orders { sql_table_name: shop.orders ;; dimension: id {} }
view: +orders { dimension: id { sql: ${TABLE}.order_id ;; } dimension: more { sql: ${id} + ${TABLE}.x ;; } }
view: +orders { sql_table_name: shop.archive ;; }
view: child { extends: [orders] }
