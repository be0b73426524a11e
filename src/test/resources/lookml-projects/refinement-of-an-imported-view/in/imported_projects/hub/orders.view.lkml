view: orders {
  sql_table_name: hub.orders ;;
  dimension: id {}
  dimension: theirs {}
}
