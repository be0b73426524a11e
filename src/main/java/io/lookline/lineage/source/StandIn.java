package io.lookline.lineage.source;

import io.lookline.sql.SourceColumn;
import io.lookline.sql.TableName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that stand for views and fields of LookML while SQL is read, and their way back. */
final class StandIn {
    private static final String VIEW = "lookml_view__";
    private static final String FIELD = "lookml_field__";
    private static final Pattern TABLE_OF_VIEW = Pattern.compile("\\$\\{\\s*(\\w+)\\.SQL_TABLE_NAME\\s*}");

    private StandIn() {}

    static String forView(String name) {
        return VIEW + name;
    }

    static String forField(String name) {
        return FIELD + name;
    }

    /** A query in which views stand as tables. */
    static String forViews(String sql) {
        return sql.contains("SQL_TABLE_NAME")
                ? TABLE_OF_VIEW.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(forView(found.group(1))))
                : sql;
    }

    /** The view that a table stands for. */
    static Optional<String> view(TableName table) {
        return table.parts().size() == 1 ? behind(VIEW, table.last().text()) : Optional.empty();
    }

    /** The field that a column begins with. */
    static Optional<String> field(SourceColumn column) {
        return column.path().isEmpty()
                ? Optional.empty()
                : behind(FIELD, column.path().getFirst());
    }

    /** The path without the star at its end. */
    static List<String> path(SourceColumn column) {
        List<String> path = column.path();
        return !path.isEmpty() && path.getLast().equals("*") ? path.subList(0, path.size() - 1) : path;
    }

    private static Optional<String> behind(String prefix, String name) {
        return name.startsWith(prefix) ? Optional.of(name.substring(prefix.length())) : Optional.empty();
    }
}
