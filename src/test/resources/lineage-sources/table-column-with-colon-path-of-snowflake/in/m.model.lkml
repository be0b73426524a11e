# dialect: snowflake
view: events {
  sql_table_name: RAW.EVENTS ;;
  dimension: sku { sql: ${TABLE}.payload:item.sku::string ;; }
  dimension: quoted { sql: ${TABLE}."PAYLOAD":"Item"."Sku" ;; }
}
