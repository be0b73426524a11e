view: nothing { derived_table: { sql: ;; } dimension: id {} }
view: no_query { derived_table: { sql: VACUUM shop.orders ;; } dimension: id {} }
view: no_sql { derived_table: { persist_for: "1 hour" } dimension: id {} }
