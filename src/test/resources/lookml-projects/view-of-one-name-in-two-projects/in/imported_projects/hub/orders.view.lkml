view: orders {
  sql_table_name: hub.orders ;;
}
