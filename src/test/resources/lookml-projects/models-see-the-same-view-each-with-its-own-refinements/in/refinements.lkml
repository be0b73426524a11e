view: +orders {
  sql_table_name: archive.orders ;;
}
