view: orders {
  dimension: user_id {}
  dimension: product_id {}
}

view: products {
  dimension: id {}
}

view: users {
  dimension: id {}
}

explore: orders {
  label: "Refined Orders"
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
    relationship: one_to_one
    view_label: "Buyers"
  }
  join: products {
    sql_on: ${orders.product_id} = ${products.id} ;;
  }
}
