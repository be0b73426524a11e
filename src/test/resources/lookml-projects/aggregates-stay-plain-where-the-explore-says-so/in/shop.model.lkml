view: orders {
  dimension: user_id {}
}
view: users {
  dimension: id {
    primary_key: yes
  }
  measure: count {
    type: count
  }
}
explore: orders {
  symmetric_aggregates: no
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
  }
}
