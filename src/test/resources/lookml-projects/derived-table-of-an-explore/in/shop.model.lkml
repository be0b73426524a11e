view: orders {
  dimension: user_id {}
  measure: count {
    type: count
  }
}
explore: orders {}
view: facts {
  derived_table: {
    explore_source: orders {
      column: user_id {}
      column: number { field: orders.count }
      derived_column: rank { sql: RANK() OVER (ORDER BY number) ;; }
      bind_filters: { from_field: facts.user_id to_field: orders.user_id }
      filters: [orders.user_id: "-NULL"]
    }
    datagroup_trigger: nightly
  }
  dimension: user_id {}
  dimension: number {
    type: number
  }
}
