package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;

/** Names as the parsed tree writes them. */
final class Written {
    /** Words that stand where a column may stand and are none. */
    private static final Set<String> VALUES = Set.of(
            "SYSDATE",
            "SYSTIMESTAMP",
            "CURRENT_DATE",
            "CURRENT_TIME",
            "CURRENT_TIMESTAMP",
            "CURRENT_DATETIME",
            "CURRENT_USER",
            "SESSION_USER",
            "LOCALTIME",
            "LOCALTIMESTAMP",
            "DEFAULT");

    private static final Set<String> VALUES_OF_ORACLE = Set.of("ROWNUM", "LEVEL", "USER", "UID");

    private static final String TEMPLATE_MARKS = "${@";

    private Written() {}

    static TableName table(Table table, Dialect dialect) {
        return new TableName(parts(table, dialect));
    }

    /** All parts of a column's name, from the outermost on. */
    static List<Identifier> column(Column column, Dialect dialect) {
        List<Identifier> parts = new ArrayList<>();
        if (column.getTable() != null) {
            parts.addAll(parts(column.getTable(), dialect));
        }
        parts.add(Identifier.parsed(column.getColumnName()));
        return parts;
    }

    static Identifier last(Column column) {
        return Identifier.parsed(column.getColumnName());
    }

    static List<Identifier> parts(Table table, Dialect dialect) {
        List<Identifier> parts = new ArrayList<>();
        for (String part : table.getNameParts().reversed()) {
            Identifier name = Identifier.parsed(part == null ? "" : part);
            if (name.quoted() && dialect.has(Trait.PATHS_IN_QUOTES) && !isTemplate(name.text())) {
                List.of(name.text().split("\\.", -1)).forEach(each -> parts.add(new Identifier(each, true)));
            } else {
                parts.add(name);
            }
        }
        return parts;
    }

    private static boolean isTemplate(String text) {
        return !text.isEmpty() && TEMPLATE_MARKS.indexOf(text.charAt(0)) >= 0;
    }

    static Optional<Identifier> alias(Alias alias) {
        return Optional.ofNullable(alias).map(Alias::getName).map(Identifier::parsed);
    }

    /** The columns that an alias names, as in {@code t(a, b)}. */
    static List<Identifier> columns(Alias alias) {
        return alias == null || alias.getAliasColumns() == null
                ? List.of()
                : alias.getAliasColumns().stream()
                        .map(column -> Identifier.parsed(column.name))
                        .toList();
    }

    static boolean isValue(List<Identifier> column, Dialect dialect) {
        String word = column.getFirst().text().toUpperCase(Locale.ROOT);
        return column.size() == 1 && !column.getFirst().quoted() && (VALUES.contains(word) || isValueOf(dialect, word));
    }

    /** Words that no column can be called by without quotes. */
    private static boolean isValueOf(Dialect dialect, String word) {
        return switch (dialect) {
            case ORACLE -> VALUES_OF_ORACLE.contains(word);
            case POSTGRESQL, REDSHIFT -> word.equals("USER");
            case BIGQUERY, SNOWFLAKE, DATABRICKS, TRINO, MYSQL, SQL_SERVER, CLICKHOUSE, DUCKDB, STANDARD -> false;
        };
    }
}
