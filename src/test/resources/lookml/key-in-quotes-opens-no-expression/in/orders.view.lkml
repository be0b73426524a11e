view: orders {
  dimension: id {
    "sql_foo": ";;"
    type: number
  }
  measure: done {
    "sql_bar": d;;e # the end is ;;
    filters: ["sql": ";;", status: "done"]
    "sql_list": [";;"]
    "sql_block": ";;" {
      type: yesno
    }
  }
}

view: later {}
