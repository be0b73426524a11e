package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/** {@code FROM t SELECT a WHERE b} and {@code FROM t WHERE b}, which the grammar takes with its list first. */
final class FromFirst {
    private static final String[] AFTER = {"WHERE", "GROUP", "HAVING", "QUALIFY", "ORDER", "LIMIT", "WINDOW", "UNION"};

    private FromFirst() {}

    /** The statement, and all within parentheses. */
    static List<Lexeme> reordered(List<Lexeme> lexemes) {
        return hasPipe(lexemes) ? lexemes : query(inner(lexemes));
    }

    private static List<Lexeme> inner(List<Lexeme> lexemes) {
        boolean any = false;
        for (int i = 1; i < lexemes.size() && !any; i++) {
            any = lexemes.get(i).is("FROM") && lexemes.get(i - 1).is('(');
        }
        if (!any) {
            return lexemes;
        }
        Pieces pieces = new Pieces(lexemes);
        List<Lexeme> all = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) {
            all.add(lexemes.get(i));
            if (lexemes.get(i).is('(') && pieces.at(i + 1).is("FROM")) {
                int end = pieces.groupEnd(i, '(', ')');
                all.addAll(reordered(lexemes.subList(i + 1, Math.max(i + 1, end - 1))));
                i = end - 2;
            }
        }
        return all;
    }

    private static List<Lexeme> query(List<Lexeme> lexemes) {
        if (!lexemes.isEmpty() && lexemes.getFirst().is("WITH")) {
            int body = next(lexemes, 0, "SELECT", "FROM", "INSERT", "MERGE");
            List<Lexeme> all = new ArrayList<>(lexemes.subList(0, body));
            all.addAll(query(lexemes.subList(body, lexemes.size())));
            return all;
        }
        if (lexemes.isEmpty() || !lexemes.getFirst().is("FROM")) {
            return lexemes;
        }
        int select = next(lexemes, 0, "SELECT");
        if (select == lexemes.size()) {
            return withStar(lexemes);
        }
        int after = next(lexemes, select, AFTER);
        List<Lexeme> ordered = new ArrayList<>(lexemes.subList(select, after));
        ordered.addAll(lexemes.subList(0, select));
        ordered.addAll(lexemes.subList(after, lexemes.size()));
        return ordered;
    }

    private static List<Lexeme> withStar(List<Lexeme> lexemes) {
        int start = lexemes.getFirst().start();
        List<Lexeme> ordered = new ArrayList<>();
        ordered.add(new Lexeme(Lexeme.Kind.WORD, start, start, "SELECT"));
        ordered.add(new Lexeme(Lexeme.Kind.WORD, start, start + 1, "*"));
        ordered.addAll(lexemes);
        return ordered;
    }

    private static boolean hasPipe(List<Lexeme> lexemes) {
        for (int i = 1; i < lexemes.size(); i++) {
            if (lexemes.get(i).is('>') && lexemes.get(i - 1).is('|')) {
                return true;
            }
        }
        return false;
    }

    /** The next of the words that is in no parentheses; the end when there is none. */
    private static int next(List<Lexeme> lexemes, int from, String... words) {
        int depth = 0;
        for (int i = from; i < lexemes.size(); i++) {
            Lexeme each = lexemes.get(i);
            if (each.is('(')) {
                depth++;
            } else if (each.is(')')) {
                depth--;
            } else if (depth == 0 && each.isAny(words)) {
                return i;
            }
        }
        return lexemes.size();
    }
}
