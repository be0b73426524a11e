view: last { derived_table: { sql: SELECT id, n AS number FROM ${middle.SQL_TABLE_NAME} ;; } dimension: id {} dimension: number {} }
view: middle { derived_table: { sql: SELECT m.id, COUNT(*) AS n, MAX(m.at.day) AS day FROM ${ first.SQL_TABLE_NAME } AS m ;; } dimension: id {} dimension: day {} }
view: first { derived_table: { sql: SELECT id, at FROM shop.orders ;; } dimension: id {} }
view: of_a_table { derived_table: { sql: SELECT id FROM ${plain.SQL_TABLE_NAME} ;; } dimension: id {} }
view: plain { sql_table_name: shop.plain ;; dimension: id {} }
