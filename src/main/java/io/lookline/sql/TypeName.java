package io.lookline.sql;

/** The name of a type, with all that may belong to it. */
final class TypeName {
    private static final String[] MORE = {
        "PRECISION", "VARYING", "WITH", "WITHOUT", "LOCAL", "TIME", "ZONE", "UNSIGNED", "SIGNED", "INTEGER"
    };

    private static final String[] NESTED = {"ARRAY", "STRUCT", "MAP"};

    private TypeName() {}

    /** Behind the type that begins at a place, or behind the one word that gives a name to what stands before it. */
    static int end(int start, ExpressionText text) {
        int end = start;
        while (text.at(end).isNamePart() && text.at(end + 1).is('.')) {
            end += 2;
        }
        if (!isOne(end, text)) {
            return end;
        }
        if (text.at(end + 1).is('<')) {
            return text.at(end).isAny(NESTED) ? parameters(end + 1, text) : end + 1;
        }
        end = more(end + 1, text);
        boolean sized = text.at(end).is('(') && text.enclosures().isPaired(end);
        return sized ? more(text.enclosures().partner(end) + 1, text) : end;
    }

    private static int more(int start, ExpressionText text) {
        int end = start;
        while (text.at(end).isAny(MORE)) {
            end++;
        }
        return end;
    }

    private static boolean isOne(int at, ExpressionText text) {
        return text.at(at).kind() == Lexeme.Kind.WORD
                || text.at(at).kind() == Lexeme.Kind.NAME
                || text.at(at).kind() == Lexeme.Kind.STRING;
    }

    /** Behind {@code <STRING>}, with all that can stand in there, also where it is not closed. */
    static int parameters(int start, ExpressionText text) {
        int end = start;
        int depth = 0;
        while (text.at(end).is('<') || depth > 0 && isParameter(text.at(end))) {
            depth += text.at(end).is('<') ? 1 : text.at(end).is('>') ? -1 : 0;
            end++;
        }
        return end;
    }

    private static boolean isParameter(Lexeme each) {
        return each.isNamePart() || each.is(',') || each.is(':') || each.is('>');
    }
}
