view: users {
  sql_table_name: of_the_base.users ;;
}
