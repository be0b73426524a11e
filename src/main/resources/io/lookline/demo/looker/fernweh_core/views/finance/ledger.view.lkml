include: "/views/base/cost_center.view.lkml"

view: ledger {
  extends: [cost_center_record]
  sql_table_name: ledger.entries ;;

  dimension: entry_id {
    primary_key: yes
    type: number
    sql: ${TABLE}.entry_id ;;
  }

  dimension: account_code {
    sql: ${TABLE}.account_code ;;
  }

  dimension: currency {
    sql: ${TABLE}.currency ;;
  }

  dimension: amount {
    type: number
    value_format_name: eur
    sql: ${TABLE}.amount ;;
  }

  dimension: is_accrual {
    type: yesno
    sql: ${TABLE}.entry_type = 'A' ;;
  }

  dimension_group: posted {
    type: time
    timeframes: [date, month, quarter, year, fiscal_quarter, fiscal_year]
    sql: ${TABLE}.posted_on ;;
  }

  measure: count {
    type: count
  }

  measure: total_amount {
    type: sum
    value_format_name: eur
    tags: ["kpi"]
    sql: ${amount} ;;
  }

  measure: change_to_previous {
    type: percent_of_previous
    sql: ${total_amount} ;;
  }

  measure: total_amount_last_year {
    type: period_over_period
    based_on: total_amount
    based_on_time: posted_year
    period: year
    kind: previous
  }
}
