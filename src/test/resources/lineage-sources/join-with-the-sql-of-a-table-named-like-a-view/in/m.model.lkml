view: orders { sql_table_name: shop.orders ;; dimension: id {} }
view: users { dimension: name {} }
view: more { dimension: id {} dimension: of_orders { sql: ${orders.id} ;; } }
view: mixed { dimension: sku {} dimension: note {} }
explore: orders {
  join: users { sql: LEFT JOIN users ON users.id = orders.user_id ;; }
  join: more { sql: LEFT JOIN archive.orders AS more ON more.id = ${orders.id} ;; }
  join: mixed { sql: LEFT JOIN (SELECT i.sku, n.note FROM UNNEST(${orders.id}) AS i JOIN shop.notes AS n ON n.sku = i.sku) AS mixed ;; }
}
