view: orders {
  sql_table_name: shop.orders ;;
  dimension: alone { sql: state ;; }
  dimension: in_parentheses { sql: (state) ;; }
  dimension: quoted { sql: "State" ;; }
  dimension: value { sql: CURRENT_DATE ;; }
  dimension: number { sql: 1 ;; }
  dimension: in_an_expression { sql: UPPER(state) ;; }
}
