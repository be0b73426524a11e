view: base {
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
}

view: orders {
  derived_table: {
    sql: SELECT 1 AS id ;;
    persist_for: "1 hour"
  }
}
