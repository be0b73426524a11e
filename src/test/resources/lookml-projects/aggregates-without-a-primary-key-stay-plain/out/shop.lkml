view: orders {
  dimension: user_id {}
}

view: users {
  dimension: id {}
  measure: count {
    type: count
  }
}

explore: orders {
  join: users {
    relationship: many_to_one
    sql_on: ${orders.user_id} = ${users.id} ;;
  }
}
