connection: "@{warehouse}"
view: orders {
  sql_table_name: @{schema}.orders ;;
  dimension: id {}
}
