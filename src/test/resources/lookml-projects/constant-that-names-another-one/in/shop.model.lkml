view: orders {
  sql_table_name: @{schema}.orders ;;
}
view: users {
  sql_table_name: @{round}.users ;;
}
