view: totals {
  derived_table: {
    sql: WITH paid AS (SELECT customer_id, amount FROM shop.orders WHERE state = 'paid')
      SELECT c.id AS customer, c.Region, SUM(p.amount) AS sum_x, COUNT(*) AS n
      FROM shop.customers c LEFT JOIN paid p ON p.customer_id = c.id GROUP BY 1, 2 ;;
    datagroup_trigger: nightly
  }
  dimension: customer { primary_key: yes }
  dimension: area { sql: ${TABLE}.region ;; }
  dimension: counted { sql: ${TABLE}.n ;; }
  measure: total { type: sum sql: ${TABLE}.sum_x ;; }
  dimension: unknown {}
  dimension: row { sql: TO_JSON_STRING(${TABLE}) ;; }
}
