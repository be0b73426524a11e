view: @{entity} {
  extends: [@{entity}_base]
  sql_table_name: @{schema}.orders ;;
  dimension: user_id {
    label: "User of @{entity}"
    description: "@{entity} and @{entity}"
  }
}
view: orders_base {
  dimension: inherited {}
}
