view: orders {
  sql_table_name: shop.orders ;;
  dimension_group: created { type: time timeframes: [raw, date, hour6, fiscal_quarter] sql: ${TABLE}.created_at ;; }
  dimension_group: created_date { type: time timeframes: [date] sql: ${TABLE}.day ;; }
  dimension: day { sql: ${created_date} ;; }
  dimension: raw { sql: ${created_raw} ;; }
  dimension: six_hours { sql: ${created_hour6} ;; }
  dimension: fiscal { sql: ${created_fiscal_quarter} ;; }
  dimension: of_the_longer_group { sql: ${created_date_date} ;; }
  dimension: no_time_frame { sql: ${created_nonsense} ;; }
}
