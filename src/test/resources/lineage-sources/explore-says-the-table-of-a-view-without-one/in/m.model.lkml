view: orders { dimension: id {} }
explore: orders { sql_table_name: shop.orders ;; }
