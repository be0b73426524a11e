view: orders { sql_table_name: shop.orders ;; dimension: id {} dimension: state {} }
explore: orders {}
view: base { derived_table: { explore_source: orders { column: id {} } } dimension: id {} }
view: more { extends: [base] derived_table: { explore_source: orders { column: state { field: orders.state } } } dimension: state {} }
