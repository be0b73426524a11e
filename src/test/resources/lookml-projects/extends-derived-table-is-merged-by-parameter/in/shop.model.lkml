view: base {
  derived_table: {
    sql: SELECT 1 AS id ;;
  }
}
view: orders {
  extends: [base]
  derived_table: {
    persist_for: "1 hour"
  }
}
