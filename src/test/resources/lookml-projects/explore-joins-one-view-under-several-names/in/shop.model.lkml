view: orders {
  dimension: buyer_id {}
  dimension: seller_id {}
}
view: users {
  dimension: id {}
}
explore: orders {
  join: sellers {
    from: users
    sql_on: ${orders.seller_id} = ${sellers.id} ;;
  }
  join: buyers {
    from: users
    foreign_key: buyer_id
  }
}
