view: orders {
  sql_table_name: shop.orders ;;
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
}
