view: first {
  label: "Of the first"
  sql_table_name: shop.first ;;
  dimension: of_first {}
}

view: second {
  label: "Of the second"
  sql_table_name: shop.first ;;
  dimension: of_first {}
}

view: third {
  label: "Of the second"
  sql_table_name: shop.first ;;
  dimension: of_first {}
  dimension: of_third {}
}
