package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/** {@code WITHIN GROUP (ORDER BY a) FILTER (WHERE b)}: the grammar has no filter there. */
final class FilteredGroups {
    private FilteredGroups() {}

    static List<Lexeme> without(List<Lexeme> lexemes) {
        Pieces pieces = new Pieces(lexemes);
        List<Lexeme> kept = new ArrayList<>(lexemes.size());
        int filter = -1;
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is("WITHIN") && pieces.at(i + 1).is("GROUP")) {
                int end = pieces.groupEnd(i, '(', ')');
                filter = pieces.at(end).is("FILTER") && pieces.at(end + 1).is('(') ? end : filter;
            }
            if (i == filter) {
                i = pieces.groupEnd(i, '(', ')') - 1;
            } else {
                kept.add(lexemes.get(i));
            }
        }
        return kept;
    }
}
