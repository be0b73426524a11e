view: facts {
  derived_table: {
    explore_source: orders {
      column: user_id {
        field: orders.user_id
      }
      column: orders {
        field: orders.count
      }
      derived_column: rank {
        sql: RANK() OVER () ;;
      }
      column: status {}
    }
  }
  dimension: user_id {}
  dimension: status {}
}

view: orders {
  dimension: user_id {}
  dimension: status {}
  measure: count {
    type: count
  }
}

explore: orders {}
