package io.lookline.sql;

import static io.lookline.sql.Trait.ALIASES_IN_SELECT;
import static io.lookline.sql.Trait.BACKSLASH_ESCAPES;
import static io.lookline.sql.Trait.BRACKETED_NAMES;
import static io.lookline.sql.Trait.DASHED_NAMES;
import static io.lookline.sql.Trait.DOLLAR_STRINGS;
import static io.lookline.sql.Trait.DOUBLE_QUOTED_STRINGS;
import static io.lookline.sql.Trait.HASH_COMMENTS;
import static io.lookline.sql.Trait.PATHS_AS_TABLES;
import static io.lookline.sql.Trait.PATHS_IN_QUOTES;
import static io.lookline.sql.Trait.RECURSION_UNSAID;

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
    SNOWFLAKE(Folding.UPPER, BACKSLASH_ESCAPES, DOLLAR_STRINGS, ALIASES_IN_SELECT, RECURSION_UNSAID),
    REDSHIFT(Folding.LOWER, DOLLAR_STRINGS, PATHS_AS_TABLES, ALIASES_IN_SELECT),
    /** And Greenplum. */
    POSTGRESQL(Folding.LOWER, DOLLAR_STRINGS),
    /** And Spark, Hive, Impala. */
    DATABRICKS(Folding.IGNORED, DOUBLE_QUOTED_STRINGS, BACKSLASH_ESCAPES, ALIASES_IN_SELECT),
    /** And Presto, Athena. */
    TRINO(Folding.IGNORED),
    /** And MariaDB, SingleStore, Doris, StarRocks. */
    MYSQL(Folding.IGNORED, DOUBLE_QUOTED_STRINGS, BACKSLASH_ESCAPES, HASH_COMMENTS),
    /** And Azure, Fabric. */
    SQL_SERVER(Folding.IGNORED, BRACKETED_NAMES, RECURSION_UNSAID),
    ORACLE(Folding.UPPER, RECURSION_UNSAID),
    CLICKHOUSE(Folding.KEPT, BACKSLASH_ESCAPES, ALIASES_IN_SELECT),
    DUCKDB(Folding.IGNORED, DOLLAR_STRINGS, ALIASES_IN_SELECT),
    /** Where the dialect is not known: both kinds of quotes are of names, and what any dialect allows is allowed. */
    STANDARD(Folding.IGNORED, PATHS_IN_QUOTES, DASHED_NAMES, PATHS_AS_TABLES, ALIASES_IN_SELECT);

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

    Folding folding() {
        return folding;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
