view: orders {
  sql_table_name: shop.orders ;;
  parameter: currency { type: unquoted allowed_value: { value: "eur" } allowed_value: { value: "usd" } }
  dimension: amount { sql: {% if orders.currency._is_filtered %} ${TABLE}.local_amount {% else %} ${TABLE}.amount {% endif %} ;; }
  dimension: by_parameter { sql: ${TABLE}.amount_{% parameter currency %} ;; }
  dimension: shown { sql: CONCAT('{{ orders.amount._value }}', ${TABLE}.suffix) ;; }
  dimension: shown_by_short_name { sql: '{{ amount._value }}' ;; }
  dimension: own_value { sql: ${TABLE}.x ;; html: {{ value }} {{ orders.amount._value }} ;; }
}
