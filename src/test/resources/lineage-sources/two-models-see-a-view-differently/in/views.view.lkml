view: orders { sql_table_name: shop.orders ;; dimension: id {} dimension: model { sql: {% if _model._name == 'one' %} ${TABLE}.a {% else %} ${TABLE}.b {% endif %} ;; } }
