view: orders { sql_table_name: shop.orders ;; dimension: id {} }
view: notes { dimension: text {} dimension: order { sql: ${TABLE}.order_id ;; } }
view: latest { dimension: id {} dimension: n {} }
explore: orders {
  join: notes { sql: LEFT JOIN shop.notes AS notes ON ${notes.order} = ${orders.id} ;; }
  join: latest { sql: LEFT JOIN (SELECT id, COUNT(*) + MAX(x) AS n FROM shop.log GROUP BY 1) AS latest ON latest.id = orders.id ;; }
}
