view: orders {
  sql_table_name: shop.orders ;;
  measure: m {
    filters: {
      field: status
      value: "done"
    }
    filters: [id: "1"]
  }
  filter: date {
    type: date
  }
  measure: count {
    type: count
  }
}

view: later {}
