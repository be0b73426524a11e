view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    action: {
      form_param: {
        name: "inner"
      }
    }
    link: outer {
      name: "inner"
      url: "u"
    }
  }
  measure: count {
    type: count
  }
}

view: later {}
