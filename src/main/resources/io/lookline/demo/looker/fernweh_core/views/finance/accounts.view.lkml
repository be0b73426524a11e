view: accounts {
  sql_table_name: {% if _model._name == 'finance' %} ledger.accounts {% else %} sandbox.accounts {% endif %} ;;

  dimension: code {
    sql: ${TABLE}.code ;;
  }

  dimension: name {
    sql: ${TABLE}.name ;;
  }

  dimension: account_type {
    sql: ${TABLE}.account_type ;;
  }

  dimension: statement_line {
    sql: ${TABLE}.statement_line ;;
  }

  measure: count {
    type: count
  }
}
