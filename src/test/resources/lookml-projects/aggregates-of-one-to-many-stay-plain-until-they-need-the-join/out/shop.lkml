view: items {
  dimension: id {
    primary_key: yes
  }
  dimension: order_id {}
  dimension: price {
    type: number
  }
  measure: count {
    type: count
  }
}

view: orders {
  dimension: id {
    primary_key: yes
  }
  measure: count {
    type: count
  }
  measure: total_of_items {
    type: sum
    sql: ${items.price} ;;
  }
}

explore: orders {
  join: items {
    relationship: one_to_many
    sql_on: ${orders.id} = ${items.order_id} ;;
  }
}
