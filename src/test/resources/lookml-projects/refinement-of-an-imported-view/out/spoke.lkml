view: orders {
  sql_table_name: hub.orders ;;
  label: "Our Orders"
  dimension: id {
    label: "Our Number"
  }
  dimension: theirs {}
  dimension: ours {}
}

explore: orders {}
