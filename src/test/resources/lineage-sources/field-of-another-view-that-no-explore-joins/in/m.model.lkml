view: orders { sql_table_name: shop.orders ;; dimension: user_city { sql: ${users.city} || ${users.created_date} ;; } dimension: mixed { sql: ${user_city} || ${TABLE}.x ;; } }
view: users { sql_table_name: shop.users ;; dimension: city {} dimension_group: created { timeframes: [date] } }
explore: orders {}
