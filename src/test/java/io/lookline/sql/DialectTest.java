package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
    @ParameterizedTest
    @CsvSource({
        "bigquery_standard_sql, BIGQUERY",
        "BigQuery, BIGQUERY",
        "snowflake, SNOWFLAKE",
        "redshift, REDSHIFT",
        "postgres, POSTGRESQL",
        "amazon_aurora_postgresql, POSTGRESQL",
        "amazon_aurora, MYSQL",
        "UnityCatalog, DATABRICKS",
        "spark_2, DATABRICKS",
        "prestodb, TRINO",
        "athena, TRINO",
        "mariadb, MYSQL",
        "mssql_2008, SQL_SERVER",
        "AzureSQL, SQL_SERVER",
        "oracle, ORACLE",
        "Clickhouse, CLICKHOUSE",
        "duckdb, DUCKDB",
        "vertica, STANDARD",
        "'', STANDARD"
    })
    void a_database_speaks_a_dialect(String database, Dialect dialect) {
        assertThat(Dialect.of(database)).isEqualTo(dialect);
    }
}
