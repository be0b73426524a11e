view: first {
  derived_table: {
    sql: SELECT 1 AS id ;;
    persist_for: "1 hour"
  }
}

view: second {
  sql_table_name: shop.orders ;;
}

view: third {
  derived_table: {
    explore_source: orders {
      column: id {}
    }
  }
}
