package io.lookline.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that the grammar keeps for itself although most databases take them for names, as {@code WITH final AS (…)}. */
final class KeywordNames implements Rewriting.Rule {
    private static final Set<String> KEPT = Set.of(
            "ABSENT",
            "CHECK",
            "CONSTRAINT",
            "CSV",
            "CURRENT",
            "ERRORS",
            "EXCLUDES",
            "EXTEND",
            "FETCH",
            "FINAL",
            "FORCE",
            "FOREIGN",
            "IMPORT",
            "INCLUDES",
            "OFFSET",
            "ONLY",
            "OUTPUT",
            "PRIOR",
            "RETURNING",
            "RETURNS",
            "SAMPLE",
            "SCRIPT",
            "SETTINGS",
            "STATEMENT",
            "UNIQUE",
            "UNKNOWN",
            "USE",
            "VERIFY",
            "WINDOW");

    /** Words that are names behind a dot. */
    private static final Set<String> KEPT_WITHOUT_DOT = Set.of(
            "ALL",
            "AND",
            "AS",
            "BETWEEN",
            "BOTH",
            "CASE",
            "CROSS",
            "DISTINCT",
            "ELSE",
            "EXCEPT",
            "EXISTS",
            "FALSE",
            "FOR",
            "FROM",
            "FULL",
            "GROUP",
            "HAVING",
            "IN",
            "INNER",
            "INTERSECT",
            "INTO",
            "IS",
            "JOIN",
            "LATERAL",
            "LEFT",
            "LIKE",
            "LIMIT",
            "MINUS",
            "NATURAL",
            "NOT",
            "NULL",
            "ON",
            "OR",
            "ORDER",
            "OUTER",
            "PIVOT",
            "RIGHT",
            "SELECT",
            "TABLESAMPLE",
            "TRUE",
            "UNION",
            "UNPIVOT",
            "USING",
            "WHEN",
            "WHERE",
            "WITH");

    private static final String[] BEFORE_TABLES = {"FROM", "JOIN", "INTO", "UPDATE"};
    private static final String[] BEFORE_VALUES = {
        "SELECT",
        "DISTINCT",
        "AND",
        "OR",
        "NOT",
        "ON",
        "BY",
        "WHEN",
        "THEN",
        "ELSE",
        "CASE",
        "WHERE",
        "HAVING",
        "IN",
        "BETWEEN",
        "LIKE"
    };
    private static final String[] AFTER_VALUES = {
        "AS", "FROM", "IS", "IN", "NOT", "LIKE", "BETWEEN", "AND", "OR", "ASC", "DESC", "END", "THEN", "WHEN", "ELSE",
        "GROUP", "ORDER", "WHERE", "HAVING", "LIMIT", "UNION"
    };
    private static final String OPERATORS = ",()=<>!+-*/|:[\0";

    private final Dialect dialect;
    private final Set<String> named = new HashSet<>();

    /** @param lexemes all of the statement: what is a name once is one throughout */
    KeywordNames(List<Lexeme> lexemes, Dialect dialect) {
        this.dialect = dialect;
        Pieces pieces = new Pieces(lexemes);
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme next = pieces.at(i + 1);
            boolean common = next.is("AS")
                    && pieces.at(i + 2).is('(')
                    && pieces.at(i + 3).isAny("SELECT", "WITH");
            if (isKept(lexemes.get(i)) && (next.is('.') || common)) {
                named.add(key(lexemes.get(i)));
            }
        }
    }

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        boolean field = pieces.last().is('.')
                && each.kind() == Lexeme.Kind.WORD
                && KEPT_WITHOUT_DOT.contains(key(each))
                && !pieces.at(at + 1).is('(');
        if (!field && !(isKept(each) && isName(pieces, at))) {
            return at;
        }
        pieces.write(new Lexeme(Lexeme.Kind.NAME, each.start(), each.end(), Identifier.UNQUOTED + each.text()));
        return at + 1;
    }

    private boolean isName(Pieces pieces, int at) {
        Lexeme next = pieces.at(at + 1);
        Lexeme last = pieces.last();
        boolean argument = next.is('=') && pieces.at(at + 2).is('>') && next.touches(pieces.at(at + 2));
        if (argument || next.is('(') || next.kind() == Lexeme.Kind.NUMBER) {
            return false;
        }
        if (last.is('.') || named.contains(key(pieces.at(at)))) {
            return true;
        }
        if (last.isAny(BEFORE_TABLES)) {
            return dialect != Dialect.POSTGRESQL || !pieces.at(at).is("ONLY") || !next.isNamePart();
        }
        return (last.isAny(BEFORE_VALUES) || isOperator(last) && !last.is(')'))
                && (next.isAny(AFTER_VALUES) || isOperator(next));
    }

    private static boolean isOperator(Lexeme each) {
        return each.kind() == Lexeme.Kind.SYMBOL
                && OPERATORS.indexOf(each.text().charAt(0)) >= 0;
    }

    private static boolean isKept(Lexeme each) {
        return each.kind() == Lexeme.Kind.WORD && KEPT.contains(key(each));
    }

    private static String key(Lexeme each) {
        return each.text().toUpperCase(Locale.ROOT);
    }
}
