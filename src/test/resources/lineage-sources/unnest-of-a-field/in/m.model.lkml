# dialect: bigquery
view: orders { sql_table_name: `p.d.orders` ;; dimension: id {} dimension: items { hidden: yes sql: ${TABLE}.order_items ;; } }
view: items {
  dimension: sku {}
  dimension: price { sql: ${TABLE}.price.amount ;; }
  dimension: element { sql: ${TABLE} ;; }
  dimension: raw { sql: items.sku ;; }
  dimension: of_the_order { sql: ${orders.id} || ${TABLE}.sku ;; }
  measure: count { type: count }
}
explore: orders { join: items { sql: LEFT JOIN UNNEST(${orders.items}) AS items ;; relationship: one_to_many } }
