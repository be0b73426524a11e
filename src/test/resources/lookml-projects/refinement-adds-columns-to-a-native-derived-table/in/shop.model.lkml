view: orders {
  dimension: user_id {}
  dimension: status {}
  measure: count {
    type: count
  }
}
explore: orders {}
view: facts {
  derived_table: {
    explore_source: orders {
      column: user_id {}
      column: orders { field: orders.count }
      derived_column: rank { sql: RANK() OVER () ;; }
    }
  }
  dimension: user_id {}
}
view: +facts {
  derived_table: {
    explore_source: orders {
      column: status {}
      column: user_id { field: orders.user_id }
    }
  }
  dimension: status {}
}
