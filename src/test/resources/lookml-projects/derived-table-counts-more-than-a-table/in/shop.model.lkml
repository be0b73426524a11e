view: orders {
  sql_table_name: shop.orders ;;
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
}
view: kept_orders {
  extends: [orders]
  derived_table: {
    persist_for: "1 hour"
  }
}
