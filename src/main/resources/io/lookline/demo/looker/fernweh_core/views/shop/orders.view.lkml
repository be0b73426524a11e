view: orders {
  sql_table_name: shop.orders ;;
  drill_fields: [detail*]

  dimension: id {
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
  }

  dimension: user_id {
    type: number
    hidden: yes
    sql: ${TABLE}.user_id ;;
  }

  dimension: status {}

  dimension: channel {
    tags: ["certified"]
    sql: ${TABLE}.channel ;;
  }

  dimension: is_first_order {
    type: yesno
    sql: ${TABLE}.is_first_order ;;
  }

  dimension: tags {
    hidden: yes
    sql: ${TABLE}.tags ;;
  }

  dimension_group: created {
    type: time
    timeframes: [raw, time, date, week, month, year, day_of_week, hour_of_day]
    sql: ${TABLE}.created_at ;;
  }

  dimension_group: shipped {
    type: time
    timeframes: [raw, date, week, month]
    sql: ${TABLE}.shipped_at ;;
  }

  dimension_group: to_ship {
    type: duration
    intervals: [hour, day]
    sql_start: ${created_raw} ;;
    sql_end: ${shipped_raw} ;;
  }

  measure: count {
    type: count
    description: "Number of orders"
  }

  measure: first_orders {
    type: count
    filters: [is_first_order: "yes"]
  }

  measure: average_days_to_ship {
    type: average
    value_format_name: decimal_1
    sql: ${days_to_ship} ;;
  }

  set: detail {
    fields: [id, status, channel, created_date]
  }
}

# Joined by the array in orders.
view: order_tags {
  dimension: tag {
    type: string
    sql: order_tags ;;
  }

  measure: count {
    type: count
  }
}
