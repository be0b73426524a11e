view: items {
  dimension: order_id {}
  dimension: price {
    type: number
  }
}

view: orders {
  dimension: id {
    primary_key: yes
  }
  measure: total {
    type: sum
  }
  measure: total_of_large {
    type: sum
    filters: [id: "<100", items.price: ">100"]
  }
  measure: total_of_small {
    type: sum
    filters: {
      field: items.price
      value: "<10"
    }
  }
  measure: total_of_first {
    type: sum
    filters: [id: "1"]
  }
}

explore: orders {
  join: items {
    relationship: one_to_many
    sql_on: ${orders.id} = ${items.order_id} ;;
  }
}
