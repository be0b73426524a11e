package io.lookline.sql;

import java.util.List;
import java.util.stream.Collectors;

/** Names of BigQuery's projects: dashes stand in them without quotes, where a table is named. */
final class DashedName {
    private DashedName() {}

    /** Behind the last part of a name with dashes that begins there; the same place when none does. */
    static int end(List<Lexeme> lexemes, int at, Dialect dialect) {
        if (!dialect.has(Trait.DASHED_NAMES) || lexemes.get(at).kind() != Lexeme.Kind.WORD) {
            return at;
        }
        int end = at + 1;
        while (end + 1 < lexemes.size()
                && lexemes.get(end).is('-')
                && lexemes.get(end - 1).touches(lexemes.get(end))
                && lexemes.get(end).touches(lexemes.get(end + 1))
                && isPart(lexemes.get(end + 1))) {
            end += 2;
        }
        return end == at + 1 ? at : end;
    }

    private static boolean isPart(Lexeme each) {
        return each.kind() == Lexeme.Kind.WORD || each.kind() == Lexeme.Kind.NUMBER;
    }

    static String text(List<Lexeme> parts) {
        return parts.stream().map(Lexeme::text).collect(Collectors.joining());
    }
}
