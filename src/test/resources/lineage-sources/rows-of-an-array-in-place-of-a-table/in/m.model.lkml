# dialect: bigquery
view: days {
  sql_table_name: UNNEST(GENERATE_DATE_ARRAY('2020-01-01', CURRENT_DATE())) ;;
  dimension: day { sql: ${TABLE} ;; }
}
