view: returns {
  sql_table_name:
    {% if openmetadata %} shop.returns
    {% else %} shop.{{ _user_attributes['returns_table'] }}
    {% endif %} ;;

  dimension: id {
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
  }

  dimension: order_item_id {
    type: number
    sql: ${TABLE}.order_item_id ;;
  }

  dimension: reason {
    sql: ${TABLE}.reason ;;
  }

  dimension: condition {
    sql: ${TABLE}.condition ;;
  }

  dimension: refunded {
    type: yesno
    sql: ${TABLE}.refund IS NOT NULL ;;
  }

  dimension_group: returned {
    type: time
    timeframes: [raw, date, week, month]
    sql: ${TABLE}.returned_at ;;
  }

  dimension_group: in_transit {
    type: duration
    intervals: [day, week]
    sql_start: ${TABLE}.sent_at ;;
    sql_end: ${TABLE}.returned_at ;;
  }

  measure: count {
    type: count
  }

  measure: total_refund {
    type: sum_distinct
    sql_distinct_key: ${id} ;;
    value_format_name: eur
    sql: ${TABLE}.refund ;;
  }

  measure: average_refund {
    type: average_distinct
    sql_distinct_key: ${id} ;;
    sql: ${TABLE}.refund ;;
  }

  measure: last_return {
    type: date
    sql: MAX(${returned_raw}) ;;
  }
}
