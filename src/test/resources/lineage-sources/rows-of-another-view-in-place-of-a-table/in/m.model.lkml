view: orders { sql_table_name: ${all_orders.SQL_TABLE_NAME} ;; dimension: id {} }
view: all_orders { sql_table_name: shop.orders ;; }
