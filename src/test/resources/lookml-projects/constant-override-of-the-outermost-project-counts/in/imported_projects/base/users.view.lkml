view: users {
  sql_table_name: @{database}.@{schema}.users ;;
}
