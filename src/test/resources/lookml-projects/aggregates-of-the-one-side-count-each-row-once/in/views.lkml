view: orders {
  dimension: id {
    primary_key: yes
  }
  dimension: user_id {}
  measure: count {
    type: count
  }
}
view: users {
  dimension: id {
    primary_key: yes
    sql: ${TABLE}.user_id ;;
  }
  measure: count {
    type: count
  }
  measure: total_age {
    type: sum
    sql: ${TABLE}.age ;;
  }
  measure: average_age {
    type: average
    sql: ${TABLE}.age ;;
  }
  measure: oldest {
    type: max
    sql: ${TABLE}.age ;;
  }
  measure: share {
    type: number
    sql: ${count} / ${orders.count} ;;
  }
}
