package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code LATERAL VIEW explode(a) t AS b, c} is written as {@code CROSS JOIN explode(a) AS t (b, c)}, which may stand
 * anywhere in a FROM.
 */
final class LateralViews {
    private static final String[] AFTER = {
        "LATERAL",
        "WHERE",
        "GROUP",
        "ORDER",
        "LIMIT",
        "HAVING",
        "JOIN",
        "LEFT",
        "RIGHT",
        "FULL",
        "INNER",
        "CROSS",
        "UNION",
        "QUALIFY",
        "SORT",
        "DISTRIBUTE",
        "CLUSTER",
        "WINDOW",
        "ON",
        "SELECT",
        "PIVOT",
        "UNPIVOT",
        "AS"
    };

    private final Pieces pieces;

    private LateralViews(List<Lexeme> lexemes) {
        this.pieces = new Pieces(lexemes);
    }

    static List<Lexeme> joined(List<Lexeme> lexemes) {
        boolean any = lexemes.stream().anyMatch(each -> each.is("LATERAL"));
        return any ? new LateralViews(lexemes).joined() : lexemes;
    }

    private List<Lexeme> joined() {
        for (int at = 0; at < pieces.size(); ) {
            if (pieces.at(at).is("LATERAL") && pieces.at(at + 1).is("VIEW")) {
                at = view(at);
            } else {
                pieces.write(pieces.at(at++));
            }
        }
        return pieces.written();
    }

    private int view(int at) {
        int call = pieces.at(at + 2).is("OUTER") ? at + 3 : at + 2;
        int end = pieces.groupEnd(call, '(', ')');
        pieces.write(pieces.at(at), "CROSS", "JOIN");
        pieces.between(call, end).forEach(pieces::write);
        boolean named = isName(end);
        pieces.write(pieces.at(at), "AS");
        if (named) {
            pieces.write(pieces.at(end++));
        } else {
            pieces.write(new Lexeme(
                    Lexeme.Kind.NAME, pieces.at(at).start(), pieces.at(at).end(), "_view"));
        }
        return pieces.at(end).is("AS") ? columns(end + 1) : end;
    }

    private int columns(int from) {
        List<Lexeme> columns = new ArrayList<>();
        int end = from;
        while (isName(end)) {
            columns.add(pieces.at(end++));
            if (!pieces.at(end).is(',') || !isName(end + 1)) {
                break;
            }
            columns.add(pieces.at(end++));
        }
        pieces.write(pieces.at(from), "(");
        columns.forEach(pieces::write);
        pieces.write(pieces.at(end - 1), ")");
        return end;
    }

    private boolean isName(int at) {
        return pieces.at(at).isNamePart() && !pieces.at(at).isAny(AFTER);
    }
}
