view: kept_orders {
  derived_table: {
    sql: SELECT 1 AS id ;;
    persist_for: "1 hour"
  }
}

view: orders {
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
}
