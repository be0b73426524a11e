# dialect: bigquery
view: orders { sql_table_name: `p.d.orders` ;; dimension: items {} dimension: left { sql: ${TABLE}.l ;; } }
view: capitals { dimension: sku {} }
view: in_lines { dimension: sku {} }
view: same_name { dimension: sku {} }
view: left { dimension: sku {} }
view: two { dimension: sku {} }
view: commented { dimension: sku {} }
explore: orders {
  join: capitals { sql: left join unnest(${orders.items}) as Capitals ;; }
  join: in_lines { sql:
    LEFT OUTER JOIN
      UNNEST( ${ orders.items } ) in_lines
      ON TRUE ;; }
  join: same_name { sql: , UNNEST(orders.same_name) AS same_name WITH OFFSET ;; }
  join: left { sql: LEFT JOIN UNNEST(${orders.left}) AS `left` ;; }
  join: two { sql: CROSS JOIN UNNEST(${orders.items}) AS two LEFT JOIN shop.prices ON prices.sku = two.sku ;; }
  join: commented { sql: -- one row each
    LEFT JOIN UNNEST(${orders.items}) AS commented ;; }
}
