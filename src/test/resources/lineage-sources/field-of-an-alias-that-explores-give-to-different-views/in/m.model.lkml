view: orders { sql_table_name: shop.orders ;; dimension: id {} dimension: place { sql: ${address.city} ;; } dimension: own { sql: ${TABLE}.own ;; } }
view: homes { sql_table_name: shop.homes ;; dimension: city {} }
view: offices { sql_table_name: shop.offices ;; dimension: city { sql: ${TABLE}.town ;; } }
explore: private { from: orders view_name: orders join: address { from: homes sql_on: ${orders.id} = ${address.city} ;; } }
explore: business { from: orders view_name: orders join: address { from: offices sql_on: ${orders.id} = ${address.city} ;; } }
