view: lines { sql_table_name: shop.lines ;; dimension: order_day { sql: ${o.day} ;; } dimension: by_view_name { sql: ${orders.day} ;; } }
view: orders { sql_table_name: shop.orders ;; dimension: day {} }
explore: o { from: orders join: lines { sql_on: ${lines.order_day} = ${o.day} ;; } }
explore: renamed { view_name: orders join: lines { sql_on: 1 = 1 ;; } }
