view: campaigns {
  extends: [audited]
  sql_table_name: @{marketing_schema}.campaigns ;;

  dimension: campaign_id {
    primary_key: yes
    type: number
    sql: ${TABLE}.campaign_id ;;
  }

  dimension: name {
    sql: ${TABLE}.name ;;
  }

  dimension: network {
    sql: ${TABLE}.network ;;
  }

  dimension: audience {
    sql: ${TABLE}.audience ;;
  }

  dimension_group: started {
    type: time
    timeframes: [date, month, quarter]
    sql: ${TABLE}.started_on ;;
  }

  measure: count {
    type: count
  }

  measure: total_spend {
    type: sum
    value_format_name: eur
    tags: ["kpi"]
    sql: ${TABLE}.spend ;;
  }

  measure: cost_per_click {
    type: number
    sql: ${total_spend} / NULLIF(${sessions.clicks}, 0) ;;
  }
}
