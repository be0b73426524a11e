view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    label: "Id
    type: number
  }
  dimension: name {
    label: "Name"
  }
  measure: count {
    type: count
  }
}

view: later {}
