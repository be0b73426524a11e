view: customers {
  sql_table_name: shop.customers ;;
  dimension: plain { sql: ${TABLE}.id ;; }
  dimension: double { sql: ${TABLE}."Customer Id" ;; }
  dimension: back_tick { sql: ${TABLE}.`customer id` ;; }
  dimension: bracket { sql: ${TABLE}.[customer id] ;; }
  dimension: capitals { sql: ${TABLE}.CustomerID ;; }
  dimension: blanks { sql:   ${TABLE} . id   ;; }
  dimension: expression { sql: COALESCE(${TABLE}.first_name, '') || ' ' || ${TABLE}."Last Name" ;; }
  dimension: table_in_quotes { sql: "${TABLE}".id ;; }
}
