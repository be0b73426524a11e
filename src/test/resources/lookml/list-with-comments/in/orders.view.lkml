view: orders {
  sql_table_name: shop.orders ;;
  set: s {
    fields: [ # all
      a, # the first
      # none
      b
    ]
  }
  measure: count {
    type: count
  }
}

view: later {}
