view: orders {
  dimension: amount {
    type: number
    sql: ${TABLE}.amount ;;
  }
  dimension: amount_tier {
    type: tier
    tiers: [0, 10, 100]
    style: integer
    sql: ${amount} ;;
  }
  dimension: state {
    case: {
      when: {
        sql: ${TABLE}.state = 1 ;;
        label: "Open"
      }
      else: "Closed"
    }
  }
}
