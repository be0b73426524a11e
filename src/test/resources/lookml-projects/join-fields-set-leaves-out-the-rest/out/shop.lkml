view: orders {
  dimension: id {}
}

view: shops {
  dimension: id {}
}

view: users {
  set: names {
    fields: [first_name, last_name]
  }
  dimension: id {}
  dimension: first_name {}
  dimension: last_name {}
}

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
