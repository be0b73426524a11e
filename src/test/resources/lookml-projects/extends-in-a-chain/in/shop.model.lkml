view: third {
  extends: [second]
  dimension: of_third {}
}
view: second {
  extends: [first]
  label: "Of the second"
}
view: first {
  label: "Of the first"
  sql_table_name: shop.first ;;
  dimension: of_first {}
}
