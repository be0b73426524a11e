view: orders {
  sql_table_name: shop.orders ;;
  dimension: user_id {}
  dimension: user_city { sql: ${users.city} ;; }
  dimension: mixed { sql: ${users.city} || ${TABLE}.city ;; }
}
view: users { sql_table_name: shop.users ;; dimension: id {} dimension: city { sql: ${TABLE}.town ;; } }
explore: orders { join: users { sql_on: ${users.id} = ${orders.user_id} ;; } }
explore: orders_alone { from: orders }
