package io.lookline.sql;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.parser.ASTNodeAccess;

/** What is found in one text while it is read. */
final class Reading {
    /** Thrown when a text asks for more work than is done. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("too much to resolve", null, false, false);
        }
    }

    private static final int LONGEST_MESSAGE = 300;
    private static final int MOST_DIAGNOSTICS = 200;
    private static final long MOST_WORK = 2_000_000;

    private final String text;
    private final Dialect dialect;
    private final Names names;
    private final Tables catalog;
    private final Map<TableName, Optional<List<TableColumn>>> known = new HashMap<>();
    private final Map<TableName, Integer> tables = new LinkedHashMap<>();
    private final Map<List<String>, List<OutputColumn>> made = new HashMap<>();
    private final Set<String> variables = new HashSet<>();
    private final Set<SourceColumn> filters = new LinkedHashSet<>();
    private final Set<SqlDiagnostic> diagnostics = new LinkedHashSet<>();
    private Normalised statement = new Normalised("", new int[0], new int[0]);
    private long work;
    private int[] breaks;

    Reading(String text, Dialect dialect, Tables catalog) {
        this.text = text;
        this.dialect = dialect;
        this.names = new Names(dialect);
        this.catalog = catalog;
    }

    Dialect dialect() {
        return dialect;
    }

    Names names() {
        return names;
    }

    String text() {
        return text;
    }

    void begin(Normalised next) {
        statement = next;
    }

    Normalised statement() {
        return statement;
    }

    void table(TableName name, int offset) {
        tables.merge(name, offset, Math::min);
    }

    /** Where a table is named first. */
    int offset(TableName table) {
        return tables.getOrDefault(table, 0);
    }

    /** A name that the text itself gives a value. */
    void variable(Identifier name) {
        variables.add(names.key(name));
    }

    boolean isVariable(List<Identifier> name) {
        return name.size() == 1 && variables.contains(names.key(name.getFirst()));
    }

    /** A table that the text fills is its own from there on. */
    void make(TableName table, List<OutputColumn> columns) {
        made.put(key(table), columns);
    }

    Optional<List<OutputColumn>> made(TableName table) {
        return Optional.ofNullable(made.get(key(table)));
    }

    /** Equal for names of tables that are the same to the dialect. */
    List<String> key(TableName table) {
        return table.parts().stream().map(names::key).toList();
    }

    Optional<List<TableColumn>> columns(TableName name) {
        return known.computeIfAbsent(name, catalog::columns);
    }

    void filter(Inputs inputs) {
        filters.addAll(inputs.values());
        filters.addAll(inputs.filters());
    }

    void spend(long amount) {
        work += amount;
        if (work > MOST_WORK) {
            throw new TooMuch();
        }
    }

    /** Where a part of the statement at hand stands in the text. */
    int offset(ASTNodeAccess node) {
        return node.getASTNode() == null
                ? statement.offset(0)
                : statement.offset(node.getASTNode().jjtGetFirstToken().absoluteBegin - 1);
    }

    /** A name that the tree does not keep as it was written. */
    Identifier written(DateUnitExpression unit) {
        String name = unit.toString();
        int start = unit.getASTNode() == null ? text.length() : offset(unit);
        boolean there = text.regionMatches(true, start, name, 0, name.length());
        return Identifier.plain(there ? text.substring(start, start + name.length()) : name.toLowerCase(Locale.ROOT));
    }

    void say(Code code, int offset, String message) {
        if (diagnostics.size() < MOST_DIAGNOSTICS) {
            diagnostics.add(new SqlDiagnostic(code, offset, line(offset), oneLine(message)));
        }
    }

    /** Tables of which stars stand for columns that are not known. */
    void sayOpen(List<OutputColumn> columns) {
        columns.stream()
                .filter(OutputColumn::isStar)
                .flatMap(each -> each.sources().stream())
                .map(SourceColumn::table)
                .distinct()
                .forEach(table -> say(Code.SQL_STAR_OPEN, offset(table), SqlDiagnostic.open(table)));
    }

    private static String oneLine(String message) {
        String cut = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
        return cut.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }

    private int line(int offset) {
        if (breaks == null) {
            breaks = IntStream.range(0, text.length())
                    .filter(place -> text.charAt(place) == '\n')
                    .toArray();
        }
        int found = Arrays.binarySearch(breaks, offset);
        return 1 + (found < 0 ? -found - 1 : found);
    }

    QueryLineage result(Quality quality, List<OutputColumn> columns, Optional<TableName> target) {
        List<SourceTable> found = new ArrayList<>();
        tables.forEach((name, offset) -> found.add(new SourceTable(name, offset)));
        found.sort(Comparator.comparingInt(SourceTable::offset));
        List<SqlDiagnostic> said = new ArrayList<>(diagnostics);
        said.sort(Comparator.comparingInt(SqlDiagnostic::offset));
        return new QueryLineage(quality, found, columns, SourceColumn.known(filters), target, said);
    }
}
