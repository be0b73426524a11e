view: child { extends: [gone] sql_table_name: shop.orders ;; dimension: id {} }
