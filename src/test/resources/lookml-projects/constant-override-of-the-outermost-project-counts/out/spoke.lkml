view: users {
  sql_table_name: of_the_hub.of_the_spoke.users ;;
}
