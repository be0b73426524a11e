view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    case: {
      when: {
        sql: a ;;
        label: "A"
      }
      else: "x"
    }
  }
  dimension: other {
    case: {
      else: {
        label: "y"
      }
    }
  }
  measure: count {
    type: count
  }
}

view: later {}
