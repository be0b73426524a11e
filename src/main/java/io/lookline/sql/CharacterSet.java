package io.lookline.sql;

import java.util.function.IntFunction;

/** {@code CHARACTER SET utf8} and {@code CHARSET utf8} behind a type of MySQL. */
final class CharacterSet {
    /** Words that follow a column called charset, and are the name of no set. */
    private static final String[] AFTER_COLUMNS = {
        "FROM",
        "AS",
        "IS",
        "IN",
        "NOT",
        "LIKE",
        "RLIKE",
        "REGEXP",
        "BETWEEN",
        "AND",
        "OR",
        "XOR",
        "DIV",
        "MOD",
        "ASC",
        "DESC",
        "THEN",
        "WHEN",
        "ELSE",
        "END",
        "GROUP",
        "ORDER",
        "WHERE",
        "HAVING",
        "LIMIT",
        "UNION",
        "ON",
        "USING",
        "JOIN",
        "LEFT",
        "RIGHT",
        "INNER",
        "CROSS",
        "NATURAL",
        "STRAIGHT_JOIN",
        "COLLATE",
        "WITH",
        "SEPARATOR"
    };

    private CharacterSet() {}

    /** Behind the set that begins at a place; the same place where none does. */
    static int end(int at, IntFunction<Lexeme> pieces) {
        Lexeme each = pieces.apply(at);
        boolean two = each.isAny("CHARACTER", "CHAR") && pieces.apply(at + 1).is("SET");
        int name = two ? at + 2 : each.is("CHARSET") ? at + 1 : at;
        Lexeme set = pieces.apply(name);
        boolean named = set.isNamePart() && !set.isAny(AFTER_COLUMNS) || set.kind() == Lexeme.Kind.STRING;
        return name > at && named ? name + 1 : at;
    }
}
