package io.lookline.sql;

import java.util.function.IntFunction;

/** {@code CHARACTER SET utf8} and {@code CHARSET utf8} behind a type of MySQL. */
final class CharacterSet {
    private CharacterSet() {}

    /** Behind the set that begins at a place; the same place where none does. */
    static int end(int at, IntFunction<Lexeme> pieces) {
        Lexeme each = pieces.apply(at);
        boolean two = each.isAny("CHARACTER", "CHAR") && pieces.apply(at + 1).is("SET");
        int name = two ? at + 2 : each.is("CHARSET") ? at + 1 : at;
        Lexeme set = pieces.apply(name);
        return name > at && (set.isNamePart() || set.kind() == Lexeme.Kind.STRING) ? name + 1 : at;
    }
}
