view: orders {
  sql_table_name: shop.orders ;;
  dimension: amount { sql: ${TABLE}.amount_cents / 100 ;; }
  measure: total { type: sum sql: ${amount} ;; }
  measure: customers { type: count_distinct sql: ${TABLE}.customer_id ;; }
  measure: average { type: number sql: ${total} / ${customers} ;; }
  measure: distinct_total { type: sum_distinct sql: ${amount} ;; sql_distinct_key: ${TABLE}.order_id ;; }
  measure: statuses { type: list list_field: status }
  measure: last_year { type: period_over_period based_on: total based_on_time: created_year period: year kind: previous }
  dimension: status {}
  dimension_group: created { type: time sql: ${TABLE}.created_at ;; }
}
