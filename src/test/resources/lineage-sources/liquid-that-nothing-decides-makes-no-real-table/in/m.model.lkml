view: by_attribute { sql_table_name: {{ _user_attributes['schema'] }}.orders ;; dimension: id {} }
view: by_parameter { sql_table_name: shop.orders_{% parameter by_parameter.grain %} ;; parameter: grain { type: unquoted } dimension: id {} }
view: by_constant { sql_table_name: @{schema}.orders ;; dimension: id {} }
view: derived { derived_table: { sql: SELECT id, {% parameter derived.metric %} AS metric, {{ x }} FROM shop.orders_{{ _user_attributes['region'] }} ;; } parameter: metric { type: unquoted } dimension: id {} dimension: value { sql: ${TABLE}.metric ;; } }
view: column { sql_table_name: shop.orders ;; parameter: metric { type: unquoted } dimension: metric_value { sql: ${TABLE}.{% parameter metric %} ;; } dimension: plain { sql: ${TABLE}.liquid_assets ;; } }
view: liquid_by_name { sql_table_name: shop.liquid_assets ;; dimension: id {} }
