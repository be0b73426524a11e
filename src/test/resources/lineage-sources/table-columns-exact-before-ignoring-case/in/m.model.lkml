# table: shop.orders(ID, id, State, items(Sku))
view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {}
  dimension: other_id { sql: ${TABLE}.ID ;; }
  dimension: state {}
  dimension: sku { sql: ${TABLE}.items.sku ;; }
  dimension: gone {}
}
