view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    label: "{}[]:;;,# é 😀 	"
  }
  measure: count {
    type: count
  }
}

view: later {}
