view: orders {
  sql_table_name: {% if openmetadata %} prod.orders {% else %} dev.orders {% endif %} ;;
  dimension: id {}
}
