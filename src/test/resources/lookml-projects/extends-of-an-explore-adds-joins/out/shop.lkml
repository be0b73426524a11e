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
  label: "Orders"
  view_name: orders
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
    relationship: many_to_one
  }
}

explore: orders_and_products {
  label: "Orders and Products"
  view_name: orders
  join: users {
    sql_on: ${orders.user_id} = ${users.id} ;;
    relationship: many_to_one
    type: inner
  }
  join: products {
    sql_on: ${orders.product_id} = ${products.id} ;;
    relationship: many_to_one
  }
}
