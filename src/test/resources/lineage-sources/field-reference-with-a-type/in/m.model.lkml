view: orders {
  sql_table_name: shop.orders ;;
  dimension: id { type: number }
  dimension: number { sql: ${id::string} || '-' || ${ id :: number } ;; }
  dimension: by_view { sql: ${orders.id::string} ;; }
}
