view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {}
}
explore: sales {
  from: orders
  sql_table_name: archive.orders ;;
}
