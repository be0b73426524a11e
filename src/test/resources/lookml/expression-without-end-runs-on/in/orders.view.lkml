view: orders {
  sql_table_name: shop.orders ;;
  dimension: id {
    sql: ${TABLE}.id ;
  }
  dimension: name {
    sql: ${TABLE}.name ;;
  }
  measure: count {
    type: count
  }
}

view: later {}
