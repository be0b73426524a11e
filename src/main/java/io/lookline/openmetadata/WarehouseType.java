package io.lookline.openmetadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The kinds of databases, as far as they differ in how their tables are named and in how the catalog keeps them. */
enum WarehouseType {
    BIGQUERY(Folding.NONE, "bigquery"),
    SNOWFLAKE(Folding.UPPER, "snowflake"),
    REDSHIFT(Folding.LOWER, "redshift"),
    POSTGRES(Folding.LOWER, "postgres", "greenplum", "alloydb", "cockroach", "timescale"),
    DATABRICKS(Folding.LOWER, "databricks", "unitycatalog", "deltalake"),
    HIVE(Folding.LOWER, "hive", "impala", "spark"),
    PRESTO(Folding.LOWER, "presto", "trino", "starburst"),
    ATHENA(Folding.LOWER, "athena", "glue"),
    MYSQL(Folding.NONE, "mysql", "maria", "singlestore", "memsql", "doris", "starrocks", "aurora"),
    SQL_SERVER(Folding.NONE, "mssql", "sql_server", "sqlserver", "azure", "synapse", "fabric"),
    ORACLE(Folding.UPPER, "oracle"),
    CLICKHOUSE(Folding.NONE, "clickhouse"),
    TERADATA(Folding.NONE, "teradata"),
    DB2(Folding.UPPER, "db2"),
    VERTICA(Folding.NONE, "vertica"),
    EXASOL(Folding.UPPER, "exasol"),
    SAP_HANA(Folding.UPPER, "hana"),
    DRUID(Folding.NONE, "druid"),
    DREMIO(Folding.NONE, "dremio"),
    /** Another one, or not known. */
    OTHER(Folding.NONE);

    /** The case in which a database keeps a name that is written without quotes. */
    enum Folding {
        /** As it is written, or in a case that cannot be told. */
        NONE(name -> name),
        UPPER(name -> name.toUpperCase(Locale.ROOT)),
        LOWER(name -> name.toLowerCase(Locale.ROOT));

        private final UnaryOperator<String> fold;

        Folding(UnaryOperator<String> fold) {
            this.fold = fold;
        }

        String fold(String name) {
            return fold.apply(name);
        }
    }

    private final Folding folding;
    private final List<String> marks;

    /** @param marks what stands in Looker's name of the dialect and in OpenMetadata's name of the service's type */
    WarehouseType(Folding folding, String... marks) {
        this.folding = folding;
        this.marks = List.of(marks);
    }

    /** @param name Looker's name of a dialect or OpenMetadata's name of a type of services; null when not known */
    static WarehouseType of(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.marks.stream().anyMatch(lower::contains))
                .findFirst()
                .orElse(OTHER);
    }

    Folding folding() {
        return folding;
    }

    /** Whether a service of another type may hold the tables of this one: where this one is not known, any may. */
    boolean fits(WarehouseType service) {
        return this == OTHER || this == service;
    }

    /** Whether its tables lie in schemas alone, above which the catalog puts a database of its own making. */
    boolean hasTwoLevels() {
        return this == HIVE || this == ATHENA || this == MYSQL || this == CLICKHOUSE;
    }

    /** Whether a table may be spread over one for each day, named {@code events_20240101} and read as {@code events_*}. */
    boolean hasShards() {
        return this == BIGQUERY;
    }
}
