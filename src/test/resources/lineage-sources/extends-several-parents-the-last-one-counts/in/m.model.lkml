view: one { sql_table_name: shop.one ;; dimension: a {} dimension: both { sql: ${TABLE}.of_one ;; } }
view: two { sql_table_name: shop.two ;; dimension: b {} dimension: both { sql: ${TABLE}.of_two ;; } }
view: child { extends: [one, two] }
