# dialect: snowflake
view: orders { sql_table_name: SHOP.ORDERS ;; dimension: items { sql: ${TABLE}.payload:items ;; } }
view: items {
  dimension: sku { sql: ${TABLE}.value:sku::string ;; }
  dimension: position { sql: ${TABLE}.index ;; }
  dimension: raw { sql: items.value:price ;; }
}
view: tags { dimension: name { sql: ${TABLE}.value:name::string ;; } }
explore: orders {
  join: items { sql: , LATERAL FLATTEN(input => ${orders.items}) items ;; }
  join: tags { sql: LEFT JOIN LATERAL FLATTEN(INPUT => orders.payload:tags, OUTER => TRUE) AS tags ;; }
}
