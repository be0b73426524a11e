view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {}
}

view: users {
  derived_table: {
    sql: SELECT 2 AS id ;;
  }
  dimension: id {}
}
