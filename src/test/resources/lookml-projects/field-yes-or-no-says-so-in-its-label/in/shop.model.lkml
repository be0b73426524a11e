view: orders {
  dimension: is_paid {
    type: yesno
    sql: ${TABLE}.paid_at IS NOT NULL ;;
  }
  dimension: shipped {
    type: yesno
    label: "Sent"
  }
}
