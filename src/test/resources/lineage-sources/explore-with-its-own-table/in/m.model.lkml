view: orders { sql_table_name: shop.orders ;; dimension: id {} dimension: user { sql: ${users.name} ;; } }
view: users { sql_table_name: shop.users ;; dimension: name {} dimension: order { sql: ${orders.id} ;; } }
explore: archive {
  view_name: orders
  sql_table_name: archive.orders ;;
  join: users { sql_table_name: archive.users ;; sql_on: ${users.name} = ${orders.user} ;; }
}
explore: orders { join: users { sql_on: ${users.name} = ${orders.user} ;; } }
