# dialect: bigquery
# table: shop.src(a, key, value, foo, bar, payload(c), event_params(key, value(string_value)))
# table: shop.other(k, z, name)
view: src {
  sql_table_name: shop.src ;;
  dimension: a {}
  dimension: element { sql: (select value.string_value from unnest(${TABLE}.event_params) where key = "a") ;; }
  dimension: other { sql: (select max(z) from shop.other o where o.k = ${TABLE}.a) ;; }
  dimension: alias { sql: (select string_agg(foo) from unnest(${TABLE}.payload) foo) ;; }
  dimension: alias_with_field { sql: (select bar.c from unnest(${TABLE}.payload) bar) ;; }
  dimension: array_as_table { sql: (select max(c) from ${TABLE}.payload) ;; }
  dimension: bare { sql: (select max(z) from shop.other o) + a ;; }
  dimension: of_a_field { sql: (select max(part) from unnest(split(${a})) part) ;; }
  dimension: asks { type: yesno sql: exists (select 1 from shop.other o where o.k = ${a}) ;; }
  dimension: rows_of_a_view { sql: (select max(v.name) from ${other.SQL_TABLE_NAME} v where v.k = ${a}) ;; }
  dimension: own_rows { sql: (select max(a) from ${src.SQL_TABLE_NAME}) ;; }
  dimension: no_such_view { sql: (select max(v.name) from ${nobody.SQL_TABLE_NAME} v) ;; }
  dimension: undecided { sql: (select max(z) from {{ _user_attributes['schema'] }}.other) ;; }
  dimension: refused { sql: (select max(foo) from from ${TABLE}.payload where) ;; }
}
view: other {
  sql_table_name: shop.other ;;
  dimension: name {}
}
