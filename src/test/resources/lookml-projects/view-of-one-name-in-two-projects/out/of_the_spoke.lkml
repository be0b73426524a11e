view: orders {
  sql_table_name: spoke.orders ;;
}
