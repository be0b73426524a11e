view: orders { sql_table_name: shop.orders FOR SOMETHING ELSE ;; dimension: id {} }
