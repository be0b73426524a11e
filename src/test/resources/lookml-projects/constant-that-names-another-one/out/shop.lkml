view: orders {
  sql_table_name: prod.shop.orders ;;
}

view: users {
  sql_table_name: @{round}.users ;;
}
