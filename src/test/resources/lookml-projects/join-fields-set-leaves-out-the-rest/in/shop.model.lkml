include: "views.lkml"
explore: orders {
  join: users {
    fields: [users.names*, -users.last_name]
    sql_on: ${orders.id} = ${users.id} ;;
  }
  join: shops {
    fields: []
    sql_on: ${orders.id} = ${shops.id} ;;
  }
  join: buyers {
    from: users
    fields: [id]
    sql_on: ${orders.id} = ${buyers.id} ;;
  }
}
