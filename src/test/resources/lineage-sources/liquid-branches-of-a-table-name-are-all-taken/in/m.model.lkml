view: orders {
  sql_table_name: {% if orders.grain._parameter_value == "'day'" %} shop.by_day {% elsif orders.id._in_query %} shop.orders {% else %} shop.by_month {% endif %} ;;
  parameter: grain { type: string }
  dimension: id {}
}
view: decided {
  sql_table_name: {% if _model._name == 'm' %} shop.this {% else %} shop.other {% endif %} ;;
  dimension: id {}
}
view: always {
  derived_table: { sql: SELECT id FROM shop.orders {% if always.id._is_filtered %} JOIN shop.filters USING (id) {% endif %} ;; }
  dimension: id {}
}
