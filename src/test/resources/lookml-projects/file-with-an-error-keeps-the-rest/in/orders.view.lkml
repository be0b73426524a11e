view: orders {
  dimension: id {
    label: "Never closed
    type: number
  }
  dimension: status {
    sql: ${TABLE}.status ;;
  }
}
}
view: refunds {
  dimension: id {}
