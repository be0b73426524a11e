view: cities {
  dimension: id {
    primary_key: yes
  }
  measure: count {
    type: count
  }
}

view: orders {
  dimension: user_id {}
}

view: users {
  dimension: id {
    primary_key: yes
  }
  dimension: city_id {}
}

explore: orders {
  join: users {
    relationship: many_to_one
    sql_on: ${orders.user_id} = ${users.id} ;;
  }
  join: cities {
    relationship: one_to_one
    sql_on: ${users.city_id} = ${cities.id} ;;
  }
}
