view: orders {
  dimension: id {
    primary_key: yes
  }
  dimension: day {}
  measure: count {
    type: count
  }
}
view: visits {
  dimension: id {
    primary_key: yes
  }
  dimension: day {}
  measure: count {
    type: count
  }
}
explore: orders {
  join: visits {
    relationship: many_to_many
    type: full_outer
    sql_on: ${orders.day} = ${visits.day} ;;
  }
}
