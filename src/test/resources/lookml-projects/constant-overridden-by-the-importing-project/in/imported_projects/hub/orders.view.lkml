view: orders {
  sql_table_name: @{database}.@{schema}.orders ;;
}
