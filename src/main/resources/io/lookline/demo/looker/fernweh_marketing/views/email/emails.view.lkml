view: emails {
  sql_table_name: marketing.email_sends ;;

  dimension: send_id {
    primary_key: yes
    type: number
    sql: ${TABLE}.send_id ;;
  }

  dimension: template {
    sql: ${TABLE}.template ;;
  }

  dimension: segment {
    sql: ${TABLE}.segment ;;
  }

  dimension: opened {
    type: yesno
    sql: ${TABLE}.opened_at IS NOT NULL ;;
  }

  dimension_group: sent {
    type: time
    timeframes: [date, week, month, month_name]
    sql: ${TABLE}.sent_at ;;
  }

  measure: count {
    type: count
  }

  measure: open_rate {
    type: number
    value_format_name: percent_1
    sql: COUNT(CASE WHEN ${opened} THEN 1 END) / NULLIF(${count}, 0) ;;
  }
}
