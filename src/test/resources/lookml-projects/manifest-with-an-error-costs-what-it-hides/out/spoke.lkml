view: orders {
  dimension: id {}
}

view: users {
  sql_table_name: kept.users ;;
}
