view: orders {
  sql_table_name: shop.orders ;;
  dimension: id { primary_key: yes }
  dimension: amount {}
  dimension: status { sql: ${TABLE}.state ;; }
  dimension_group: created { type: time timeframes: [date] sql: ${TABLE}.created_at ;; }
  measure: new_syntax { type: sum sql: ${amount} ;; filters: [status: "paid", orders.created_date: "7 days"] }
  measure: old_syntax { type: sum sql: ${amount} ;; filters: { field: status value: "paid" } filters: { field: created_date value: "7 days" } }
  measure: of_count { type: count filters: [status: "paid"] }
}
