view: users {
  sql_table_name: shop.users ;;
  dimension: id {}
}
