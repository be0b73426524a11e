view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    sql: CASE WHEN "a" = '}' # not a comment
      THEN {% if x %} ${b} {% endif %} END ;;
    html: <a href="{{ value }}">{{ rendered_value }}</a> ;;
  }
  measure: count {
    type: count
  }
}

view: later {}
