package io.lookline.sql;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what the rows of a table are, as if a query took all of its columns. */
public final class TableLineage {
    private static final String ALL_OF = "SELECT * FROM ";

    private TableLineage() {}

    /**
     * What stands behind a FROM is read as {@link SqlLineage} reads a query; places are counted from its own start.
     *
     * @param text a table, with an alias perhaps, or a query in parentheses
     * @param tables what is known of tables
     */
    public static QueryLineage of(String text, Dialect dialect, Tables tables) {
        return PlainTable.of(text, dialect)
                .map(plain -> named(plain, text, tables.columns(plain.name())))
                .orElseGet(() -> read(text, dialect, tables));
    }

    /** The same, without a shorter way for names. */
    static QueryLineage read(String text, Dialect dialect, Tables tables) {
        QueryLineage read = SqlLineage.of(ALL_OF + text, dialect, tables);
        return new QueryLineage(
                read.quality(),
                read.tables().stream()
                        .map(table -> new SourceTable(table.name(), before(table.offset())))
                        .toList(),
                read.columns(),
                read.filters(),
                read.target(),
                read.diagnostics().stream()
                        .map(each -> new SqlDiagnostic(each.code(), before(each.offset()), each.line(), each.message()))
                        .toList());
    }

    private static QueryLineage named(PlainTable plain, String text, Optional<List<TableColumn>> columns) {
        int line = 1
                + (int) text.chars()
                        .limit(plain.offset())
                        .filter(each -> each == '\n')
                        .count();
        SqlDiagnostic open =
                new SqlDiagnostic(Code.SQL_STAR_OPEN, plain.offset(), line, SqlDiagnostic.open(plain.name()));
        return new QueryLineage(
                Quality.FULL,
                List.of(new SourceTable(plain.name(), plain.offset())),
                TableColumns.of(plain.name(), columns),
                Set.of(),
                Optional.empty(),
                columns.isPresent() ? List.of() : List.of(open));
    }

    private static int before(int offset) {
        return Math.max(0, offset - ALL_OF.length());
    }
}
