include: "views.lkml"
explore: orders {
  fields: [orders.id, orders.created_date, users.names*]
  join: users {
    sql_on: ${orders.id} = ${users.id} ;;
  }
}
