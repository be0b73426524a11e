# table: shop.src(a, b)
view: src {
  derived_table: {
    sql:
      with early as (select totl from shop.src)
      select q.nope as qualified, nope as bare, nope + q.a as in_part, early.totl as through_others, 1 as one
      from (select a from shop.src) q, early ;;
  }
  dimension: qualified {}
  dimension: bare {}
  dimension: in_part {}
  dimension: through_others {}
  dimension: one {}
  dimension: computed { sql: ${TABLE}.bare + 1 ;; }
  dimension: with_another { sql: ${TABLE}.bare + ${TABLE}.in_part ;; }
}
