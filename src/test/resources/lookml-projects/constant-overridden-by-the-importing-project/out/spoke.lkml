view: orders {
  sql_table_name: warehouse.overridden.orders ;;
}

view: users {
  sql_table_name: spoke.users ;;
}
