view: orders {
  sql_table_name: orders_@{year} ;;
  dimension: id {
    hidden: @{detailed}
  }
}
