include: "orders.view"
explore: orders {
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
  }
}
explore: products {}
