view: base {
  sql_table_name: shop.orders ;;
  dimension: id {}
}

view: orders {
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
  dimension: id {}
}
