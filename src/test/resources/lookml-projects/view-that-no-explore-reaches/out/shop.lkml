view: orders {
  dimension: id {}
}

view: users {
  sql_table_name: shop.users ;;
  dimension: id {}
}

explore: orders {}
