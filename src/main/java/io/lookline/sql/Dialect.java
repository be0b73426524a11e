package io.lookline.sql;

import static io.lookline.sql.Trait.ALIASES_IN_SELECT;
import static io.lookline.sql.Trait.BACKSLASH_ESCAPES;
import static io.lookline.sql.Trait.BRACKETED_NAMES;
import static io.lookline.sql.Trait.CHOSEN_QUOTES;
import static io.lookline.sql.Trait.COLON_PATHS;
import static io.lookline.sql.Trait.DASHED_NAMES;
import static io.lookline.sql.Trait.DOLLAR_STRINGS;
import static io.lookline.sql.Trait.DOUBLE_QUOTED_STRINGS;
import static io.lookline.sql.Trait.HASH_COMMENTS;
import static io.lookline.sql.Trait.NESTED_COMMENTS;
import static io.lookline.sql.Trait.PATHS_AS_TABLES;
import static io.lookline.sql.Trait.PATHS_IN_QUOTES;
import static io.lookline.sql.Trait.RECURSION_UNSAID;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dialects of SQL, as far as they differ in how names and texts are written. */
public enum Dialect {
    BIGQUERY(
            Folding.IGNORED,
            DOUBLE_QUOTED_STRINGS,
            BACKSLASH_ESCAPES,
            HASH_COMMENTS,
            PATHS_IN_QUOTES,
            DASHED_NAMES,
            PATHS_AS_TABLES),
    SNOWFLAKE(Folding.UPPER, BACKSLASH_ESCAPES, DOLLAR_STRINGS, COLON_PATHS, ALIASES_IN_SELECT, RECURSION_UNSAID),
    REDSHIFT(Folding.LOWER, NESTED_COMMENTS, BACKSLASH_ESCAPES, DOLLAR_STRINGS, PATHS_AS_TABLES, ALIASES_IN_SELECT),
    /** And Greenplum. */
    POSTGRESQL(Folding.LOWER, NESTED_COMMENTS, DOLLAR_STRINGS),
    /** And Spark, Hive, Impala. */
    DATABRICKS(
            Folding.IGNORED, NESTED_COMMENTS, DOUBLE_QUOTED_STRINGS, BACKSLASH_ESCAPES, COLON_PATHS, ALIASES_IN_SELECT),
    /** And Presto, Athena. */
    TRINO(Folding.IGNORED),
    /** And MariaDB, SingleStore, Doris, StarRocks. */
    MYSQL(Folding.IGNORED, DOUBLE_QUOTED_STRINGS, BACKSLASH_ESCAPES, HASH_COMMENTS),
    /** And Azure, Fabric. */
    SQL_SERVER(Folding.IGNORED, NESTED_COMMENTS, BRACKETED_NAMES, RECURSION_UNSAID),
    ORACLE(Folding.UPPER, CHOSEN_QUOTES, RECURSION_UNSAID),
    CLICKHOUSE(Folding.KEPT, NESTED_COMMENTS, BACKSLASH_ESCAPES, ALIASES_IN_SELECT),
    DUCKDB(Folding.IGNORED, NESTED_COMMENTS, DOLLAR_STRINGS, ALIASES_IN_SELECT),
    /** Where the dialect is not known: both kinds of quotes are of names, and what any dialect allows is allowed. */
    STANDARD(Folding.IGNORED, PATHS_IN_QUOTES, DASHED_NAMES, COLON_PATHS, PATHS_AS_TABLES);

    /** What stands in the names of the databases that speak a dialect. */
    private static final Map<Dialect, List<String>> MARKS = new EnumMap<>(Map.ofEntries(
            Map.entry(BIGQUERY, List.of("bigquery")),
            Map.entry(SNOWFLAKE, List.of("snowflake")),
            Map.entry(REDSHIFT, List.of("redshift")),
            Map.entry(POSTGRESQL, List.of("postgres", "greenplum", "alloydb", "cockroach")),
            Map.entry(DATABRICKS, List.of("databricks", "spark", "hive", "impala", "unitycatalog", "deltalake")),
            Map.entry(TRINO, List.of("trino", "presto", "athena", "starburst")),
            Map.entry(MYSQL, List.of("mysql", "maria", "singlestore", "memsql", "doris", "starrocks", "aurora")),
            Map.entry(SQL_SERVER, List.of("mssql", "sql_server", "sqlserver", "azure", "synapse", "fabric")),
            Map.entry(ORACLE, List.of("oracle")),
            Map.entry(CLICKHOUSE, List.of("clickhouse")),
            Map.entry(DUCKDB, List.of("duckdb", "motherduck"))));

    /** What becomes of the case of a name that is not quoted. */
    enum Folding {
        /** Case never counts. */
        IGNORED,
        /** Case always counts. */
        KEPT,
        UPPER,
        LOWER
    }

    private final Folding folding;
    private final Set<Trait> traits;

    Dialect(Folding folding, Trait... traits) {
        this.folding = folding;
        this.traits = Set.of(traits);
    }

    /**
     * The dialect of a database.
     *
     * @param database what Looker calls the dialect of a connection, or the catalog the type of a service, e.g. {@code
     *     bigquery_standard_sql}, {@code UnityCatalog}, {@code mssql}
     */
    public static Dialect of(String database) {
        String name = Names.lower(database);
        return MARKS.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(name::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(STANDARD);
    }

    Folding folding() {
        return folding;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
