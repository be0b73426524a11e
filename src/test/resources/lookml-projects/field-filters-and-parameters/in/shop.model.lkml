view: orders {
  filter: period {
    type: date
    sql: {% condition period %} ${TABLE}.created {% endcondition %} ;;
  }
  parameter: unit {
    type: unquoted
    default_value: "day"
    allowed_value: { label: "Day" value: "day" }
    allowed_value: { label: "Month" value: "month" }
  }
  dimension: id {}
}
explore: orders {}
