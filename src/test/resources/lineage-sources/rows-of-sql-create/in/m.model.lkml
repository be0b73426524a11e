view: orders {
  derived_table: {
    sql_create: CREATE TABLE ${SQL_TABLE_NAME} AS SELECT id, amount AS a FROM shop.orders ;;
    datagroup_trigger: nightly
  }
  dimension: id {}
  dimension: amount { sql: ${TABLE}.a ;; }
}
