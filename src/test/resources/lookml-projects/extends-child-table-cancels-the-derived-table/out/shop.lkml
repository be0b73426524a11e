view: base {
  derived_table: {
    sql: SELECT 1 AS id ;;
    persist_for: "1 hour"
  }
  dimension: id {}
}

view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {}
}
