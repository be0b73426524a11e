# Of the shop before 2015; no explore shows it any more.
view: legacy_orders {
  sql_table_name: legacy.orders_v1 ;;

  dimension: order_no {
    primary_key: yes
    sql: ${TABLE}.order_no ;;
  }

  dimension: total {
    type: number
    sql: ${TABLE}.total ;;
  }
}
