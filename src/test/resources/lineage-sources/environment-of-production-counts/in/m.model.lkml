view: orders {
  derived_table: { sql: SELECT id FROM
    -- if prod -- shop.orders
    -- if dev -- dev.orders
    ;; }
  dimension: id {}
}
