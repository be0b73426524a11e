view: orders {
  sql_table_name: shop.orders ;;
  dimension: items {
    hidden: yes
    sql: ${TABLE}.items ;;
  }
}
view: orders__items {
  dimension: sku {}
  dimension: price {
    type: number
    sql: ${TABLE}.price.amount ;;
  }
}
explore: orders {
  join: orders__items {
    relationship: one_to_many
    sql: LEFT JOIN UNNEST(${orders.items}) AS orders__items ;;
  }
}
