view: orders { sql_table_name: shop.orders ;; dimension: city { sql: ${users.city} ;; } }
view: users { sql_table_name: shop.users ;; dimension: city {} }
explore: base { extension: required join: users { sql_on: 1 = 1 ;; } }
explore: orders { extends: [base] }
