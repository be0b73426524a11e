# dialect: bigquery
view: events {
  sql_table_name: `p.d.events` ;;
  dimension: deep { sql: ${TABLE}.client_info.app.version ;; }
  dimension: array_element { sql: ${TABLE}.experiments[OFFSET(0)].branch ;; }
  dimension: key_in_brackets { sql: JSON_VALUE(${TABLE}.payload['user']) ;; }
  dimension: quoted_path { sql: ${TABLE}.`client_info.app` ;; }
  dimension: star { sql: TO_JSON_STRING(${TABLE}.client_info.*) ;; }
  dimension: row { sql: TO_JSON_STRING(${TABLE}) ;; }
}
