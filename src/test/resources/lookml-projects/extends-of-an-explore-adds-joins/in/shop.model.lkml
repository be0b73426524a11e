include: "*.view"
explore: orders {
  label: "Orders"
  view_name: orders
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
    relationship: many_to_one
  }
}
explore: orders_and_products {
  extends: [orders]
  label: "Orders and Products"
  join: users {
    type: inner
  }
  join: products {
    sql_on: ${orders.product_id} = ${products.id} ;;
    relationship: many_to_one
  }
}
