view: orders {
  dimension: id {}
  dimension: of_its_own {
    view_label: "Elsewhere"
    group_label: "Rare"
    label: "Own Label"
  }
}
view: users {
  label: "People"
  dimension: id {}
  dimension: of_its_own {
    view_label: "Elsewhere"
  }
}
explore: orders {
  view_label: "All Orders"
  join: users {
    sql_on: ${orders.id} = ${users.id} ;;
  }
  join: buyers {
    from: users
    view_label: "Buyers"
    sql_on: ${orders.id} = ${buyers.id} ;;
  }
  join: sales_people {
    from: orders
    sql_on: ${orders.id} = ${sales_people.id} ;;
  }
}
