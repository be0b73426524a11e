view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {}
  dimension_group: created { timeframes: [date, week] }
  measure: total { type: sum }
  dimension: status { type: string label: "State" }
  filter: only_asked {}
  parameter: grain { type: unquoted }
}
