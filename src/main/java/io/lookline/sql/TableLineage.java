package io.lookline.sql;

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

    private static int before(int offset) {
        return Math.max(0, offset - ALL_OF.length());
    }
}
