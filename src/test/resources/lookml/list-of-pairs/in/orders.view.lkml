view: orders {
  sql_table_name: shop.orders ;;
  measure: done {
    filters: [status: "done", later.n: ">0"]
  }
  measure: count {
    type: count
  }
}

view: later {}
