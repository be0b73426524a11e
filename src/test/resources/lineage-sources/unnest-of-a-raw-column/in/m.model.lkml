# dialect: bigquery
view: events { sql_table_name: `p.d.events` ;; dimension: type { sql: JSON_VALUE(experiments.extra.type) ;; } dimension: by_index { sql: events.experiments[experiments].branch ;; } }
view: experiments { dimension: key { sql: ${TABLE}.key ;; } }
view: comma { dimension: name {} }
view: bare { dimension: name {} }
explore: events {
  join: experiments { sql: LEFT JOIN UNNEST(events.experiments) AS experiments ;; }
  join: comma { sql: , UNNEST(events.a.b) AS comma ;; }
  join: bare { sql: CROSS JOIN UNNEST(tags) AS bare ;; }
}
