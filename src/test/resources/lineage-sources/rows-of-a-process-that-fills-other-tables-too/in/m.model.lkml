view: facts {
  derived_table: {
    create_process: {
      sql_step: CREATE TABLE ${SQL_TABLE_NAME} AS SELECT a, b FROM shop.src ;;
      sql_step: INSERT INTO ${SQL_TABLE_NAME} SELECT z, y FROM shop.late ;;
      sql_step: INSERT INTO shop.audit SELECT z, k FROM shop.other ;;
    }
    datagroup_trigger: nightly
  }
  dimension: a {}
  dimension: b {}
  dimension: z {}
}
