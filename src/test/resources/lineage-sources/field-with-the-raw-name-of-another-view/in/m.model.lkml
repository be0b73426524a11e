view: orders { sql_table_name: shop.orders ;; dimension: city { sql: users.town ;; } dimension: both { sql: UPPER(users.town) || orders.x ;; } dimension: of_no_view { sql: UPPER(other.town) ;; } }
view: users { sql_table_name: shop.users ;; }
explore: orders { join: users { sql_on: 1 = 1 ;; } }
