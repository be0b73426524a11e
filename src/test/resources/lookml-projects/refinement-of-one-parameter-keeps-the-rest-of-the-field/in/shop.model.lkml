view: orders {
  dimension: id {
    type: number
    primary_key: yes
    description: "Its number"
    sql: ${TABLE}.order_id ;;
  }
}
view: +orders {
  dimension: id {
    hidden: yes
  }
}
