package io.lookline.sql;

/** What is left of a template and the words that it touches are one name. */
record Templates() implements Rewriting.Rule {
    @Override
    public int apply(Pieces pieces, int at) {
        if (pieces.at(at).is('{') && pieces.at(at + 1).kind() == Lexeme.Kind.WORD) {
            return braces(pieces, at);
        }
        if (!isPart(pieces.at(at)) || pieces.at(at).kind() == Lexeme.Kind.NUMBER) {
            return at;
        }
        boolean template = pieces.at(at).kind() == Lexeme.Kind.TEMPLATE;
        int end = at + 1;
        while (end < pieces.size() && joins(pieces.at(end - 1), pieces.at(end), template)) {
            template |= pieces.at(end).kind() == Lexeme.Kind.TEMPLATE;
            end++;
        }
        if (!template) {
            return at;
        }
        StringBuilder text = new StringBuilder();
        pieces.between(at, end).forEach(each -> text.append(each.text()));
        pieces.write(new Lexeme(
                Lexeme.Kind.TEMPLATE, pieces.at(at).start(), pieces.at(end - 1).end(), text.toString()));
        return end;
    }

    /** What is left of other templates, {@code {name}}, and ClickHouse's parameters, {@code {name: Type}}. */
    private static int braces(Pieces pieces, int at) {
        int close = pieces.at(at + 2).is(':') && pieces.at(at + 3).is("Identifier") ? at + 4 : at + 2;
        if (!pieces.at(close).is('}')) {
            return at;
        }
        String name = "{" + pieces.at(at + 1).text() + "}";
        pieces.write(new Lexeme(
                Lexeme.Kind.TEMPLATE, pieces.at(at).start(), pieces.at(close).end(), name));
        return close + 1;
    }

    /** Two templates in a row would be one text, even with a blank between them. */
    private static boolean joins(Lexeme left, Lexeme right, boolean template) {
        return left.touches(right) && isPart(right) || template && right.kind() == Lexeme.Kind.TEMPLATE;
    }

    private static boolean isPart(Lexeme each) {
        return switch (each.kind()) {
            case TEMPLATE, WORD, NUMBER -> true;
            case NAME, STRING, SYMBOL -> false;
        };
    }
}
