view: orders {
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
}
