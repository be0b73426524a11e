view: orders {
  sql_table_name: shop.orders ;;
  measure: done {
    filters: [status: "done", id]
  }
  measure: count {
    type: count
  }
}

view: later {}
