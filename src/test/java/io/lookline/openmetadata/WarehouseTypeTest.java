package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.openmetadata.WarehouseType.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarehouseTypeTest {
    @ParameterizedTest
    @CsvSource({
        "bigquery_standard_sql, BigQuery",
        "snowflake, Snowflake",
        "redshift, Redshift",
        "postgres, Postgres",
        "google_cloud_postgres, Postgres",
        "greenplum, Greenplum",
        "mysql, MariaDB",
        "singlestore, SingleStore",
        "databricks, UnityCatalog",
        "mssql, AzureSQL",
        "trino, Presto",
        "athena, Athena",
        "hive2, Hive",
        "oracle, Oracle",
        "clickhouse, Clickhouse",
        "hana, SapHana"
    })
    void a_service_of_its_type_fits_a_dialect(String dialect, String serviceType) {
        assertThat(WarehouseType.of(dialect)).isNotEqualTo(WarehouseType.OTHER);
        assertThat(WarehouseType.of(dialect).fits(WarehouseType.of(serviceType)))
                .isTrue();
    }

    @Test
    void a_service_of_another_type_does_not_fit() {
        assertThat(WarehouseType.of("postgres").fits(WarehouseType.of("Snowflake")))
                .isFalse();
        assertThat(WarehouseType.of("postgres").fits(WarehouseType.of("CustomDatabase")))
                .isFalse();
    }

    @Test
    void where_the_dialect_is_not_known_every_service_fits() {
        assertThat(WarehouseType.of(null).fits(WarehouseType.SNOWFLAKE)).isTrue();
        assertThat(WarehouseType.of("denodo7").fits(WarehouseType.of("CustomDatabase")))
                .isTrue();
    }

    @Test
    void a_database_keeps_unquoted_names_in_a_case_of_its_own() {
        assertThat(WarehouseType.SNOWFLAKE.folding()).isEqualTo(Folding.UPPER);
        assertThat(WarehouseType.POSTGRES.folding()).isEqualTo(Folding.LOWER);
        assertThat(WarehouseType.BIGQUERY.folding()).isEqualTo(Folding.NONE);
        assertThat(Folding.UPPER.fold("Orders")).isEqualTo("ORDERS");
        assertThat(Folding.LOWER.fold("Orders")).isEqualTo("orders");
        assertThat(Folding.NONE.fold("Orders")).isEqualTo("Orders");
    }
}
