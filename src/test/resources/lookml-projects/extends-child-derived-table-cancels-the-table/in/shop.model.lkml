view: base {
  sql_table_name: shop.orders ;;
  dimension: id {}
}
view: orders {
  extends: [base]
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
}
