package io.lookline.lineage.source;

import io.lookline.sql.SourceColumn;
import io.lookline.sql.TableName;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that stand for those of LookML while SQL is read, and their way back; none of them is part of a result. Each is a
 * name in every dialect, whatever it stands for, and has an end, so that it is not taken for a longer one.
 */
final class StandIn {
    /** For the rows of a view; of none by name, for the table that a query itself fills. */
    private static final String TABLE = "lookml_table$";
    /** For a view by the name that an explore gives it. */
    private static final String ALIAS = "lookml_alias$";

    private static final String FIELD = "lookml_field$";
    /** No escaped character begins so. */
    private static final String END = "$z";

    private static final Pattern ANY = Pattern.compile("(lookml_(?:table|alias|field)\\$)([\\w$]*?)\\$z");
    private static final Pattern TABLE_OF_VIEW = Pattern.compile("\\$\\{\\s*(?:([^{}]*)\\.)?SQL_TABLE_NAME\\s*}");

    /** For <code>${SQL_TABLE_NAME}</code>, the table that a query itself fills. */
    static final TableName FILLED = TableName.of(forTable(null));

    private StandIn() {}

    static String forAlias(String alias) {
        return ALIAS + encoded(alias) + END;
    }

    static String forField(String field) {
        return FIELD + encoded(field) + END;
    }

    /** A query in which tables stand for <code>${view.SQL_TABLE_NAME}</code> and <code>${SQL_TABLE_NAME}</code>. */
    static String forTables(String sql) {
        return sql.contains("SQL_TABLE_NAME")
                ? TABLE_OF_VIEW.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(forTable(found.group(1))))
                : sql;
    }

    private static String forTable(String view) {
        return TABLE + (view == null ? "" : encoded(view)) + END;
    }

    /** The views whose rows a query names in this way. */
    static Stream<String> views(String sql) {
        return sql.contains(TABLE)
                ? ANY.matcher(sql)
                        .results()
                        .filter(found ->
                                found.group(1).equals(TABLE) && !found.group(2).isEmpty())
                        .map(found -> decoded(found.group(2)))
                        .distinct()
                : Stream.empty();
    }

    /** The view whose rows a table stands for. */
    static Optional<String> view(TableName table) {
        return table.parts().size() == 1 ? behind(TABLE, table.last().text()) : Optional.empty();
    }

    /** The name in an explore that a table stands for. */
    static Optional<String> alias(TableName table) {
        return table.parts().size() == 1 ? behind(ALIAS, table.last().text()) : Optional.empty();
    }

    static Optional<String> field(String part) {
        return behind(FIELD, part);
    }

    /** The path without the star at its end. */
    static List<String> path(SourceColumn column) {
        List<String> path = column.path();
        return !path.isEmpty() && path.getLast().equals("*") ? path.subList(0, path.size() - 1) : path;
    }

    static boolean isIn(String text) {
        return text.contains(TABLE) || text.contains(ALIAS) || text.contains(FIELD);
    }

    /**
     * A text as it is in LookML.
     *
     * @param names what the names of fields and in explores are called there
     */
    static String written(String text, UnaryOperator<String> names) {
        return isIn(text)
                ? ANY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(lookml(found, names)))
                : text;
    }

    private static String lookml(MatchResult found, UnaryOperator<String> names) {
        String name = decoded(found.group(2));
        return switch (found.group(1)) {
            case TABLE -> name.isEmpty() ? "${SQL_TABLE_NAME}" : "${" + name + ".SQL_TABLE_NAME}";
            case FIELD -> "${" + names.apply(name) + "}";
            default -> names.apply(name);
        };
    }

    private static Optional<String> behind(String begin, String name) {
        if (!name.startsWith(begin)) {
            return Optional.empty();
        }
        Matcher found = ANY.matcher(name);
        return found.lookingAt() && found.end() == name.length()
                ? Optional.of(decoded(found.group(2)))
                : Optional.empty();
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder(name.length());
        name.chars().forEach(each -> {
            if (each < 128 && Character.isLetterOrDigit(each) || each == '_') {
                encoded.append((char) each);
            } else {
                encoded.append("$%04x".formatted(each));
            }
        });
        return encoded.toString();
    }

    private static boolean isEscape(String name, int at) {
        return name.charAt(at) == '$'
                && at + 5 <= name.length()
                && name.chars().skip(at + 1L).limit(4).allMatch(HexFormat::isHexDigit);
    }

    private static String decoded(String name) {
        StringBuilder decoded = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            if (isEscape(name, at)) {
                decoded.append((char) HexFormat.fromHexDigits(name, at + 1, at + 5));
                at += 4;
            } else {
                decoded.append(name.charAt(at));
            }
        }
        return decoded.toString();
    }
}
