view: orders {
  dimension: user_id {}
}

explore: orders {
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
  }
}

explore: products {}
