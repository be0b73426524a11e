include: "views.lkml"
explore: orders {
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
  }
}
explore: +orders {
  label: "Refined Orders"
  join: products {
    sql_on: ${orders.product_id} = ${products.id} ;;
  }
  join: users {
    relationship: one_to_one
    view_label: "Buyers"
  }
}
