# dialect: snowflake
# table: shop.src(a, b)
# table: shop.status(status, id)
view: changed {
  derived_table: { sql: SELECT b AS a, a AS c FROM shop.src ;; }
  dimension: a {}
  dimension: c {}
}
view: states {
  derived_table: { sql: SELECT x.status AS s, status AS t FROM shop.status AS x JOIN shop.src AS status ON status.a = x.id ;; }
  dimension: s {}
  dimension: t {}
}
