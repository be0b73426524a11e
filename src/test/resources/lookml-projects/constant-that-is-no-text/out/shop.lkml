view: orders {
  sql_table_name: orders_2024 ;;
  dimension: id {
    hidden: yes
  }
}
