view: sessions {
  sql_table_name: marketing.web_sessions ;;

  dimension: session_id {
    sql: ${TABLE}.session_id ;;
  }

  dimension: campaign_id {
    type: number
    hidden: yes
    sql: ${TABLE}.campaign_id ;;
  }

  dimension: landing_page {
    sql: ${TABLE}.landing_page ;;
  }

  dimension: device {
    sql: ${TABLE}.device ;;
  }

  dimension: browser {
    sql: ${TABLE}.browser ;;
  }

  dimension: bounced {
    type: yesno
    sql: ${TABLE}.page_views = 1 ;;
  }

  dimension_group: started {
    type: time
    timeframes: [raw, time, minute15, hour, date, week, month]
    sql: ${TABLE}.started_at ;;
  }

  filter: cohort_range {
    type: date
    sql: {% condition cohort_range %} ${TABLE}.started_at {% endcondition %} ;;
  }

  measure: count {
    type: count
  }

  measure: clicks {
    type: sum
    sql: ${TABLE}.clicks ;;
  }

  measure: bounce_rate {
    type: number
    value_format_name: percent_1
    sql: COUNT(CASE WHEN ${bounced} THEN 1 END) / NULLIF(${count}, 0) ;;
  }

  measure: visitors {
    type: count_distinct
    sql: ${TABLE}.visitor_id ;;
  }
}
