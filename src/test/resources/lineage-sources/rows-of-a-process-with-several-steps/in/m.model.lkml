view: events {
  derived_table: {
    create_process: {
      sql_step: CREATE TEMP TABLE step AS SELECT id, at FROM raw.events ;;
      sql_step: CREATE TABLE ${SQL_TABLE_NAME} (id INT, day DATE, user_name STRING) ;;
      sql_step: INSERT INTO ${SQL_TABLE_NAME} SELECT s.id AS id, DATE(s.at) AS day, u.name AS user_name FROM step s JOIN ${users.SQL_TABLE_NAME} u ON u.id = s.id ;;
      sql_step: GRANT SELECT ON ${SQL_TABLE_NAME} TO everyone ;;
    }
    datagroup_trigger: nightly
  }
  dimension: id {}
  dimension: day {}
  dimension: user_name {}
}
view: users { sql_table_name: raw.users ;; }
