view: users {
  sql_table_name: @{schema}.users ;;
}
