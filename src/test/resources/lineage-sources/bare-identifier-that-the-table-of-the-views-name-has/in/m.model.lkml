# table: orders(id, State)
view: orders {
  dimension: in_an_expression { sql: UPPER(state) || other ;; }
  dimension: id {}
  dimension: state {}
  dimension: gone {}
}
