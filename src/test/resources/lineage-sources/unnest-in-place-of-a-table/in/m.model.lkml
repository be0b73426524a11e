# dialect: bigquery
view: orders { sql_table_name: `p.d.orders` ;; dimension: items {} }
view: items { sql_table_name: UNNEST(${orders.items}) ;; dimension: sku {} dimension: element { sql: ${TABLE} ;; } }
view: raw { sql_table_name: UNNEST(orders.items.tags) ;; dimension: name {} }
view: by_explore { dimension: name {} }
view: nowhere { sql_table_name: UNNEST(${orders.items}) ;; dimension: sku {} }
explore: orders {
  join: items { relationship: one_to_many }
  join: raw { type: cross }
  join: by_explore { sql_table_name: UNNEST(orders.codes) ;; }
}
