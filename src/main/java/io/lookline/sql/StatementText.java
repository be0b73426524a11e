package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statement of a text.
 *
 * @param lexemes at least one
 * @param unclosed as in {@link Lexed}, if it is in this statement
 */
record StatementText(List<Lexeme> lexemes, Optional<Lexeme> unclosed) {
    /** Cuts at semicolons. */
    static List<StatementText> of(Lexed lexed) {
        List<Lexeme> lexemes = lexed.lexemes();
        List<StatementText> statements = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lexemes.size(); i++) {
            if (i == lexemes.size() || lexemes.get(i).is(';')) {
                if (i > start) {
                    int end = i == lexemes.size()
                            ? Integer.MAX_VALUE
                            : lexemes.get(i).end();
                    int begin = lexemes.get(start).start();
                    statements.add(new StatementText(
                            lexemes.subList(start, i),
                            lexed.unclosed().filter(open -> open.start() >= begin && open.start() < end)));
                }
                start = i + 1;
            }
        }
        return statements;
    }

    StatementText from(int begin) {
        return new StatementText(lexemes.subList(begin, lexemes.size()), unclosed);
    }

    int offset() {
        return lexemes.getFirst().start();
    }

    /** Whether it is or holds a query, by its first words. */
    boolean mayHoldQuery() {
        Lexeme first =
                lexemes.stream().filter(each -> !each.is('(')).findFirst().orElse(lexemes.getFirst());
        return first.isAny("SELECT", "WITH", "INSERT", "MERGE", "FROM", "VALUES", "TABLE", "REPLACE", "PIVOT")
                || first.isAny("SEL", "LOCKING", "LOCK")
                || first.is("CREATE") && !makesCode();
    }

    /** The variables that it declares, {@code DECLARE a, b INT64}; empty for any other statement. */
    List<Identifier> declared() {
        List<Identifier> declared = new ArrayList<>();
        boolean more = lexemes.getFirst().is("DECLARE");
        for (int i = 1; more && i < lexemes.size() && lexemes.get(i).kind() == Lexeme.Kind.WORD; i += 2) {
            declared.add(Identifier.plain(lexemes.get(i).text()));
            more = i + 1 < lexemes.size() && lexemes.get(i + 1).is(',');
        }
        return declared;
    }

    private boolean makesCode() {
        return lexemes.stream().limit(6).anyMatch(each -> each.isAny("FUNCTION", "PROCEDURE", "SCHEMA", "MODEL"));
    }

    /** The deepest nesting of parentheses, brackets and CASE. */
    int depth() {
        int depth = 0;
        int deepest = 0;
        for (Lexeme each : lexemes) {
            if (each.is('(') || each.is('[') || each.is('{') || each.is("CASE")) {
                deepest = Math.max(deepest, ++depth);
            } else if (each.is(')') || each.is(']') || each.is('}') || each.is("END")) {
                depth--;
            }
        }
        return deepest;
    }

    /** The most parts that a name with dots or colons has. */
    int longestPath() {
        int dots = 0;
        int most = 0;
        for (Lexeme each : lexemes) {
            dots = each.is('.') || each.is(':') ? dots + 1 : each.isNamePart() && dots > 0 ? dots : 0;
            most = Math.max(most, dots);
        }
        return most + 1;
    }
}
