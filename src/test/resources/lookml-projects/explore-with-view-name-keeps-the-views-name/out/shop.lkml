view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {}
}

explore: sales {
  view_name: orders
}
