view: stays {
  sql_table_name: hotel.stays ;;
  dimension_group: arrival { type: time sql: ${TABLE}.arrived_at ;; }
  dimension_group: stay {
    type: duration
    intervals: [hour, day]
    sql_start: ${arrival_raw} ;;
    sql_end: ${TABLE}.left_at ;;
  }
  dimension: nights { sql: ${days_stay} - 1 ;; }
  dimension: hours { sql: ${stays.hours_stay} ;; }
  dimension: no_interval { sql: ${cars_stay} ;; }
}
