view: orders {
  sql_table_name: hub.orders ;;
}

view: users {
  sql_table_name: spoke.users ;;
}
