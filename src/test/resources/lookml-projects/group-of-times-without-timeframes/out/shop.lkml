view: orders {
  dimension_group: created {
    type: time
    sql: ${TABLE}.created_at ;;
  }
}
