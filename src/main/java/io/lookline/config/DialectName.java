package io.lookline.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A dialect of SQL in the words of Looker or of the catalog, as {@code bigquery_standard_sql}. Looker knows more of them
 * than are told apart here, so that another word is no mistake, though it may be a slip.
 */
record DialectName() implements ScalarKind<String> {
    private static final List<String> KNOWN = List.of("""
            bigquery snowflake redshift postgres greenplum alloydb cockroach databricks spark hive impala unitycatalog
            deltalake trino presto athena starburst mysql mariadb singlestore memsql doris starrocks aurora mssql
            sql_server sqlserver azure synapse fabric oracle clickhouse duckdb motherduck standard
            """.split("\\s+"));

    @Override
    public String expected() {
        return "the name of a dialect, like snowflake";
    }

    @Override
    public Optional<String> parse(String text) {
        return Optional.of(text);
    }

    @Override
    public Optional<String> read(Value value, Spot spot) {
        Optional<String> dialect = ScalarKind.super.read(value, spot);
        if (value instanceof Value.Scalar scalar && !isKnown(scalar.text())) {
            spot.notice(Statement.that("is not a dialect that is told apart, so that its SQL is read as standard SQL")
                    .found(scalar.written())
                    .hint(Nearest.of(scalar.text(), KNOWN).map(known -> "did you mean `" + known + "`?")));
        }
        return dialect;
    }

    private static boolean isKnown(String text) {
        return KNOWN.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
