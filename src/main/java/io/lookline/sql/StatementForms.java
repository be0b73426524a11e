package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/** How a statement begins: what it says of how a table is kept or locked is left out. */
final class StatementForms {
    private static final String[] QUERIES = {"SELECT", "WITH", "FROM", "VALUES", "TABLE"};

    private StatementForms() {}

    static List<Lexeme> plain(List<Lexeme> lexemes) {
        if (lexemes.size() < 2) {
            return lexemes;
        }
        Lexeme first = lexemes.getFirst();
        if (first.is("MERGE") && !lexemes.get(1).is("INTO")) {
            Insertions insertions = new Insertions(lexemes);
            insertions.before(1, "INTO");
            return insertions.applied();
        }
        if (first.isAny("LOCKING", "LOCK")) {
            return fromQuery(lexemes);
        }
        return first.is("CREATE") ? withoutOptions(lexemes) : lexemes;
    }

    /** Teradata's {@code LOCKING ROW FOR ACCESS SELECT}. */
    private static List<Lexeme> fromQuery(List<Lexeme> lexemes) {
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).isAny("SELECT", "SEL", "WITH")) {
                return lexemes.subList(i, lexemes.size());
            }
        }
        return lexemes;
    }

    /** Between the name of the table, with its columns perhaps, and {@code AS SELECT}. */
    private static List<Lexeme> withoutOptions(List<Lexeme> lexemes) {
        int query = query(lexemes);
        int name = name(lexemes, query);
        if (query == lexemes.size() || name == 0) {
            return lexemes;
        }
        Pieces pieces = new Pieces(lexemes);
        int end = pieces.pathEnd(name);
        end = pieces.at(end).is('(') ? Math.min(pieces.groupEnd(end, '(', ')'), query) : end;
        List<Lexeme> shortened = new ArrayList<>(lexemes.subList(0, Math.min(end, query)));
        shortened.addAll(lexemes.subList(query, lexemes.size()));
        return shortened;
    }

    /** The place of the AS that a query follows. */
    private static int query(List<Lexeme> lexemes) {
        int depth = 0;
        for (int i = 0; i + 1 < lexemes.size(); i++) {
            Lexeme each = lexemes.get(i);
            Lexeme next = lexemes.get(i + 1);
            depth += each.is('(') ? 1 : each.is(')') ? -1 : 0;
            if (depth == 0 && each.is("AS") && (next.is('(') || next.isAny(QUERIES))) {
                return i;
            }
        }
        return lexemes.size();
    }

    private static int name(List<Lexeme> lexemes, int end) {
        int name = 0;
        for (int i = 1; i < end && name == 0; i++) {
            name = lexemes.get(i - 1).isAny("TABLE", "VIEW") ? i : 0;
        }
        return name > 0 && lexemes.get(name).is("IF") ? Math.min(name + 3, end) : name;
    }
}
