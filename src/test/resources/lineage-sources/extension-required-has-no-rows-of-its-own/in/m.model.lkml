view: base { extension: required sql_table_name: shop.orders ;; dimension: id {} }
view: child { extends: [base] }
