# dialect: bigquery
view: orders { sql_table_name: `p.d.orders` ;; }
view: a { dimension: x {} }
view: b { dimension: x {} }
view: c { dimension: x {} }
view: d { dimension: x {} dimension: y { sql: ${TABLE}.y ;; } }
explore: orders {
  join: a { sql: LEFT JOIN UNNEST(${orders.nothing}) AS a ;; }
  join: b { sql: LEFT JOIN UNNEST(${nowhere.items}) AS b ;; }
  join: c { sql: LEFT JOIN UNNEST(nowhere.items) AS c ;; }
  join: d { sql: LEFT JOIN UNNEST(((  ;; }
}
