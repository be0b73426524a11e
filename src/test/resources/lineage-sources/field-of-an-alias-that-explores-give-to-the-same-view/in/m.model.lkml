view: orders { sql_table_name: shop.orders ;; dimension: place { sql: ${address.city} ;; } }
view: homes { sql_table_name: shop.homes ;; dimension: city {} }
explore: a { from: orders join: address { from: homes sql_on: 1 = 1 ;; } }
explore: b { from: orders join: address { from: homes sql_on: 1 = 1 ;; } }
