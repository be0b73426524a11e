view: orders {
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
  dimension: id {}
}
view: users {
  sql_table_name: shop.users ;;
  dimension: id {}
}
view: +orders {
  sql_table_name: shop.orders ;;
}
view: +users {
  derived_table: {
    sql: SELECT 2 AS id ;;
  }
}
