# table: shop.orders(id, State, items(sku, price))
view: orders {
  sql_table_name: shop.orders ;;
  dimension: in_an_expression { sql: UPPER(state) || other ;; }
  dimension: nested { sql: CAST(items.sku AS STRING) ;; }
  dimension: alone_and_not_there { sql: nowhere ;; }
}
view: assumed {
  dimension: in_an_expression { sql: UPPER(state) ;; }
}
