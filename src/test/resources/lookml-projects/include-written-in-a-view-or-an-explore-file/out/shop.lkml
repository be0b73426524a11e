view: orders {
  dimension: user_id {}
}

view: users {
  dimension: id {}
}

explore: orders {
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
  }
}
