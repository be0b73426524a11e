view: orders {
  sql_table_name: prod.shop.orders ;;
  dimension: inherited {}
  dimension: user_id {
    label: "User of orders"
    description: "orders and orders"
  }
}

view: orders_base {
  dimension: inherited {}
}

view: users {
  dimension: id {}
  dimension: views {}
}

explore: orders {
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
    fields: [users.views]
  }
}
