package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the tables of a text that no grammar reads, by the words before their names. Goes over it once. */
final class TableScanner {
    /** How far back the name of a common table is looked for before the list of its columns. */
    private static final int MOST_COLUMNS = 1000;

    private static final String[] AFTER_TABLES = {
        "SELECT",
        "WHERE",
        "GROUP",
        "HAVING",
        "QUALIFY",
        "WINDOW",
        "ORDER",
        "LIMIT",
        "UNION",
        "EXCEPT",
        "INTERSECT",
        "WHEN",
        "SET",
        "VALUES"
    };

    private final List<Lexeme> lexemes;
    private final Dialect dialect;
    private final FoundTables found;

    private TableScanner(List<Lexeme> lexemes, Dialect dialect) {
        this.lexemes = lexemes;
        this.dialect = dialect;
        this.found = new FoundTables(dialect);
    }

    static List<SourceTable> scan(List<Lexeme> lexemes, Dialect dialect) {
        TableScanner scanner = new TableScanner(lexemes, dialect);
        scanner.findCommon();
        scanner.findTables();
        return scanner.found.list();
    }

    /** {@code name AS (SELECT} and {@code name (a, b) AS (SELECT}. */
    private void findCommon() {
        for (int i = 1; i + 2 < lexemes.size(); i++) {
            int query = lexemes.get(i).is("AS") ? i + 1 : i;
            while (query > i && query + 1 < lexemes.size() && lexemes.get(query).isAny("NOT", "MATERIALIZED")) {
                query++;
            }
            if (query > i && lexemes.get(query).is('(') && peek(query + 1).isAny("SELECT", "WITH", "VALUES", "FROM")) {
                int name = i - 1;
                while (name > 0
                        && !lexemes.get(i - 1).isNamePart()
                        && !lexemes.get(name).is('(')) {
                    name--;
                }
                name = lexemes.get(name).is('(') ? name - 1 : name;
                if (name >= 0 && lexemes.get(name).isNamePart()) {
                    found.common(identifier(lexemes.get(name)));
                }
            }
        }
    }

    private void findTables() {
        FunctionWords functions = new FunctionWords();
        Deque<Boolean> lists = new ArrayDeque<>();
        boolean list = false;
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme each = lexemes.get(i);
            functions.see(lexemes, i);
            if (each.is('(')) {
                lists.push(list);
                list = false;
            } else if (each.is(')')) {
                list = !lists.isEmpty() && lists.pop();
            } else if (leadsToTable(i) && !functions.owns(each) || list && each.is(',')) {
                list = true;
                table(i + 1);
            } else if (each.isAny(AFTER_TABLES) || isOfArrays(i)) {
                list = false;
            }
        }
    }

    private boolean leadsToTable(int i) {
        Lexeme each = lexemes.get(i);
        if (each.is("FROM")) {
            return !isEndOfWindow(i)
                    && (i == 0
                            || !lexemes.get(i - 1).isAny("DISTINCT", "DELETE")
                            || i > 1 && lexemes.get(i - 2).is("SELECT"));
        }
        boolean merged = each.is("USING") && !peek(i + 1).is('(') && dialect != Dialect.CLICKHOUSE;
        return each.isAny("JOIN", "STRAIGHT_JOIN") && !isOfArrays(i) || merged;
    }

    /** {@code NTH_VALUE(a, 2) FROM FIRST OVER (…)}. */
    private boolean isEndOfWindow(int i) {
        return i > 0
                && lexemes.get(i - 1).is(')')
                && peek(i + 1).isAny("FIRST", "LAST")
                && peek(i + 2).isAny("OVER", "IGNORE", "RESPECT");
    }

    /** {@code ARRAY JOIN}, which columns follow. */
    private boolean isOfArrays(int i) {
        return i > 0 && lexemes.get(i).is("JOIN") && lexemes.get(i - 1).is("ARRAY");
    }

    /** Takes the table there, if it is one; in Postgres' {@code ONLY t} that is t. */
    private void table(int from) {
        boolean only = dialect == Dialect.POSTGRESQL
                && peek(from).is("ONLY")
                && peek(from + 1).isNamePart()
                && !peek(from + 1).is("AS")
                && !isKeyword(peek(from + 1));
        int at = only ? from + 1 : from;
        int end = at;
        List<Identifier> parts = new ArrayList<>();
        int dashed = end < lexemes.size() ? DashedName.end(lexemes, end, dialect) : end;
        if (dashed > end) {
            parts.add(Identifier.plain(DashedName.text(lexemes.subList(end, dashed))));
            end = dashed;
        } else if (peek(end).isNamePart() && !isKeyword(peek(end))) {
            parts.addAll(identifiers(lexemes.get(end++)));
        } else {
            return;
        }
        while (peek(end).is('.')) {
            end++;
            if (peek(end).isNamePart()) {
                parts.addAll(identifiers(lexemes.get(end++)));
            } else if (peek(end).is('.')) {
                parts.add(Identifier.plain(""));
            }
        }
        if (!peek(end).is('(')) {
            TableName table = new TableName(parts);
            found.add(table, lexemes.get(at).start());
            int alias = peek(end).is("AS") ? end + 1 : end;
            if (peek(alias).isNamePart() && !isKeyword(peek(alias))) {
                found.alias(table, identifier(lexemes.get(alias)));
            }
        }
    }

    private static boolean isKeyword(Lexeme each) {
        return each.isAny("SELECT", "WHERE", "GROUP", "ORDER", "ON", "JOIN", "LEFT", "RIGHT", "INNER", "FULL", "CROSS")
                || each.isAny(
                        "LATERAL", "UNNEST", "USING", "HAVING", "LIMIT", "UNION", "EXCEPT", "INTERSECT", "QUALIFY")
                || each.isAny("NATURAL", "WHEN", "SET", "WINDOW", "VALUES", "TABLE", "PIVOT", "UNPIVOT", "FOR", "FROM");
    }

    private List<Identifier> identifiers(Lexeme each) {
        if (each.kind() == Lexeme.Kind.NAME && dialect.has(Trait.PATHS_IN_QUOTES)) {
            return List.of(each.text().split("\\.", -1)).stream()
                    .map(part -> new Identifier(part, true))
                    .toList();
        }
        return List.of(identifier(each));
    }

    private static Identifier identifier(Lexeme each) {
        return new Identifier(each.text(), each.kind() != Lexeme.Kind.WORD);
    }

    private Lexeme peek(int at) {
        return at < lexemes.size() ? lexemes.get(at) : new Lexeme(Lexeme.Kind.SYMBOL, 0, 0, "\0");
    }
}
