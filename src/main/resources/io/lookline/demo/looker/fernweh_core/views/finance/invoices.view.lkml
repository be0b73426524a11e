view: invoices {
  sql_table_name: ledger.invoices ;;

  dimension: invoice_id {
    primary_key: yes
    type: number
    sql: ${TABLE}.invoice_id ;;
  }

  dimension: customer {
    sql: ${TABLE}.customer ;;
  }

  dimension: payment_terms {
    sql: ${TABLE}.payment_terms ;;
  }

  dimension: state {
    sql: ${TABLE}.state ;;
  }

  dimension_group: issued {
    type: time
    timeframes: [date, month, quarter, year, fiscal_quarter, fiscal_year]
    sql: ${TABLE}.issued_on ;;
  }

  dimension_group: due {
    type: time
    timeframes: [raw, date, month]
    sql: ${TABLE}.due_on ;;
  }

  dimension_group: overdue {
    type: duration
    intervals: [day, month]
    sql_start: ${due_raw} ;;
    sql_end: CURRENT_TIMESTAMP() ;;
  }

  measure: count {
    type: count
  }

  measure: open_amount {
    type: sum
    value_format_name: eur
    sql: ${TABLE}.amount ;;
    filters: [state: "open"]
  }

  measure: average_days_overdue {
    type: average
    sql: ${days_overdue} ;;
  }
}
