package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.ConfigException;
import io.lookline.config.ConfigReader;
import io.lookline.config.Notice;
import io.lookline.sql.Dialect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings know the dialects that the reader of SQL tells apart, and no others. */
class DialectNamesTest {
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void every_dialect_of_the_reader_is_known_by_its_name(Dialect dialect) throws Exception {
        assertThat(notices(dialect.name())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bigquery_standard_sql",
                "Snowflake",
                "redshift",
                "postgresql_9.5",
                "greenplum",
                "alloydb",
                "cockroachdb",
                "databricks",
                "spark_3",
                "hive_2",
                "impala",
                "UnityCatalog",
                "DeltaLake",
                "trino",
                "presto",
                "Athena",
                "mysql_8",
                "mariadb",
                "singlestore",
                "memsql",
                "Doris",
                "StarRocks",
                "amazon_aurora_mysql",
                "mssql_2019",
                "sql_server",
                "azure_sql_data_warehouse",
                "synapse",
                "fabric",
                "oracle_adwc",
                "clickhouse",
                "motherduck"
            })
    void a_dialect_in_other_words_is_known(String name) throws Exception {
        assertThat(Dialect.of(name)).isNotEqualTo(Dialect.STANDARD);
        assertThat(notices(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertica", "teradata", "exasol", "netezza", "druid_18", "hana", "dremio_11", "firebolt"})
    void a_dialect_that_is_read_as_any_is_told(String name) throws Exception {
        assertThat(Dialect.of(name)).isEqualTo(Dialect.STANDARD);
        assertThat(notices(name)).singleElement().asString().contains(name);
    }

    private static List<Notice> notices(String dialect) throws ConfigException {
        return new ConfigReader(Map.of())
                .read("looker.yaml", """
                        source:
                          type: looker
                          serviceName: looker
                          sourceConfig: {config: {}}
                        sink: {type: file, config: {filename: out.jsonl}}
                        workflowConfig: {config: {lookline: {connections: {warehouse: {dialect: %s}}}}}
                        """.formatted(dialect))
                .notices();
    }
}
