# dialect: databricks
# table: shop.src(a, foo, bar)
view: src {
  sql_table_name: shop.src ;;
  dimension: one { sql: transform(foo, bar -> bar + a) ;; }
  dimension: several { sql: aggregate(${TABLE}.foo, 0, (a, bar) -> a + bar) ;; }
}
