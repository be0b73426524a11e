include: "/views/base/cost_center.view.lkml"

view: budgets {
  extends: [cost_center_record]
  sql_table_name: ledger.budgets ;;

  dimension: budget_id {
    primary_key: yes
    type: number
    sql: ${TABLE}.budget_id ;;
  }

  dimension: owner {
    sql: ${TABLE}.owner ;;
  }

  dimension_group: period {
    type: time
    timeframes: [month, quarter, year]
    sql: ${TABLE}.period_start ;;
  }

  parameter: scenario {
    type: string
  }

  measure: planned {
    type: sum
    value_format_name: eur
    sql: ${TABLE}.planned ;;
  }

  measure: plan_versus_actual {
    type: number
    sql: ${ledger.total_amount} / NULLIF(${planned}, 0) ;;
  }
}
