view: orders {
  sql_table_name: shop.orders ;;
  dimension: user_id {}
  dimension_group: created { timeframes: [date] }
  measure: count { type: count }
}
view: users { sql_table_name: shop.users ;; dimension: name {} }
explore: sales { from: orders join: users { sql_on: ${users.name} = ${sales.user_id} ;; } }
view: facts {
  derived_table: {
    explore_source: sales {
      column: user_id {}
      column: number { field: sales.count }
      column: day { field: sales.created_date }
      column: user { field: users.name }
      column: wrong { field: sales.nothing }
      column: elsewhere { field: nowhere.id }
      derived_column: rank { sql: RANK() OVER (ORDER BY number, day) ;; }
      derived_column: next { sql: rank + 1 ;; }
      bind_filters: { from_field: facts.user_id to_field: sales.user_id }
      filters: [users.name: "-NULL"]
    }
  }
  dimension: user_id {}
  dimension: orders { type: number sql: ${TABLE}.number ;; }
  dimension_group: at { type: time sql: ${TABLE}.day ;; }
  dimension: user {}
  dimension: wrong {}
  dimension: elsewhere {}
  dimension: rank {}
  dimension: next {}
  dimension: in_capitals { sql: ${TABLE}.USER_ID ;; }
  dimension: unknown {}
  measure: most { type: max sql: ${orders} ;; }
}
