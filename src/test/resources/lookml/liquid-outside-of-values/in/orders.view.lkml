view: orders {
  sql_table_name: shop.orders ;;
  {% if x == 'y' %}
  dimension: id {}
  {% endif %}
  {{ z }}
  measure: count {
    type: count
  }
}

view: later {}
