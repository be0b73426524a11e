view: orders { dimension: id {} dimension: name { sql: ${TABLE}.nested.name ;; } }
