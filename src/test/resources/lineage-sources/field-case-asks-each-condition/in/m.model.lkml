view: orders {
  sql_table_name: shop.orders ;;
  dimension: status { sql: ${TABLE}.state ;; }
  dimension: phase {
    case: {
      when: { sql: ${status} = 'new' ;; label: "New" }
      when: { sql: ${TABLE}.paid_at IS NULL ;; label: "Open" }
      else: "Done"
    }
  }
}
