view: with_as { sql_table_name: shop.orders AS o ;; dimension: id {} }
view: without_as { sql_table_name: shop.orders o ;; dimension: id {} }
view: with_comment {
  sql_table_name: -- the new one
    shop.orders ;;
  dimension: id {}
}
