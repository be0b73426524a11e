view: orders {
  dimension: user_id {
    type: number
    sql: ${TABLE}.user_id # no comment ;;
  }
}

view: users {
  dimension: id {}
}

explore: orders {
  join: users {
    sql_on: ${orders.user_id}=${users.id} ;;
    relationship: many_to_one
  }
}
