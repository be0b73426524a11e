view: orders {
  derived_table: { sql: SELECT id FROM shop.orders ;; }
  dimension: field { sql: ${nothing} ;; }
  dimension: column { sql: ${TABLE}.nothing ;; }
  dimension: view { sql: ${nowhere.id} ;; }
  dimension: field_of_a_view { sql: ${users.nothing} ;; }
  dimension: in_part { sql: ${id} + ${nothing} ;; }
  dimension: id {}
  measure: filtered { type: sum sql: ${id} ;; filters: [nothing: "1", nowhere.id: "2"] }
  measure: listed { type: list list_field: nothing }
}
view: users { sql_table_name: shop.users ;; dimension: id {} }
