view: inventory {
  sql_table_name: shop.inventory_snapshots ;;

  dimension: id {
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
  }

  dimension: product_id {
    type: number
    sql: ${TABLE}.product_id ;;
  }

  dimension: warehouse {
    sql: ${TABLE}.warehouse ;;
  }

  dimension: shelf {
    sql: ${TABLE}.shelf ;;
  }

  dimension_group: snapshot {
    type: time
    timeframes: [date, week, month]
    datatype: date
    convert_tz: no
    sql: ${TABLE}.snapshot_date ;;
  }

  measure: units_on_hand {
    type: sum
    sql: ${TABLE}.units ;;
  }

  measure: lowest_stock {
    type: min
    sql: ${TABLE}.units ;;
  }

  measure: units_percentile {
    type: percentile
    percentile: 95
    sql: ${TABLE}.units ;;
  }
}
