view: orders {
  derived_table: {
    sql: SELECT id, {% if orders.city._in_query %} city, {% endif %}
      {% if orders.grain._is_filtered %} DATE(at) {% else %} at {% endif %} AS at
      FROM {% if orders.old._is_filtered %} shop.old_orders {% else %} shop.orders {% endif %}
      WHERE {% condition day %} at {% endcondition %} ;;
  }
  filter: day { type: date }
  filter: old {}
  filter: grain {}
  dimension: id {}
  dimension: city {}
  dimension: at {}
  dimension: never {}
}
