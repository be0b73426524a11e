# dialect: bigquery
view: orders { sql_table_name: `p.d.orders` ;; dimension: items {} }
view: orders__items { dimension: discounts { sql: ${TABLE}.discounts ;; } dimension: sku {} }
view: orders__items__discounts { dimension: percent { sql: ${TABLE}.percent ;; } dimension: element { sql: ${TABLE} ;; } }
view: raw_discounts { dimension: percent {} dimension: sku { sql: ${orders__items.sku} ;; } }
explore: orders {
  join: orders__items { sql: LEFT JOIN UNNEST(${orders.items}) as orders__items ;; }
  join: orders__items__discounts { sql: LEFT JOIN UNNEST(${orders__items.discounts}) as orders__items__discounts ;; }
  join: raw_discounts { sql: CROSS JOIN UNNEST(orders__items.discounts) raw_discounts WITH OFFSET AS place ;; }
}
