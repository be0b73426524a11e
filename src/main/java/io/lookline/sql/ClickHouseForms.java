package io.lookline.sql;

import java.util.Set;

/** What ClickHouse alone writes: parameters of aggregates, places in tuples, tables of other servers, forms of the result. */
record ClickHouseForms(Dialect dialect) implements Rewriting.Rule {
    /** Functions whose second argument is a table. */
    private static final Set<String> SERVERS = Set.of("remote", "remotesecure", "cluster", "clusterallreplicas");

    @Override
    public int apply(Pieces pieces, int at) {
        if (dialect != Dialect.CLICKHOUSE) {
            return at;
        }
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (each.is('.') && next.kind() == Lexeme.Kind.NUMBER) {
            return at + 2;
        }
        if (each.is("WITH") && next.is("TOTALS") || each.is("FORMAT") && at + 2 == pieces.size()) {
            return at + 2;
        }
        if (each.is("USING") && next.isNamePart()) {
            pieces.write(each, "USING", "(");
            pieces.write(next);
            pieces.write(next, ")");
            return at + 2;
        }
        boolean type = pieces.last().is("AS") && each.kind() == Lexeme.Kind.WORD && next.is('(');
        if (type) {
            pieces.write(each, "VARCHAR");
            return pieces.groupEnd(at, '(', ')');
        }
        if (each.is("APPLY")
                && next.is('(')
                && (pieces.last().is('*') || pieces.last().is(')'))) {
            return pieces.groupEnd(at, '(', ')');
        }
        if (each.is('(') && pieces.last().kind() == Lexeme.Kind.WORD) {
            int end = pieces.groupEnd(at, '(', ')');
            return pieces.at(end).is('(') && pieces.at(end - 1).touches(pieces.at(end)) ? end : at;
        }
        return each.kind() == Lexeme.Kind.WORD && next.is('(') ? server(pieces, at) : at;
    }

    /** {@code remote('host', db.t)} and {@code remote('host', db, t)} are {@code db.t}. */
    private static int server(Pieces pieces, int at) {
        int name = at + 4;
        if (!SERVERS.contains(Names.lower(pieces.at(at).text()))
                || !pieces.at(at + 3).is(',')) {
            return at;
        }
        int end = argumentEnd(pieces, name);
        if (end == name) {
            return at;
        }
        int table = isQualified(pieces, name, end) ? end : argumentEnd(pieces, end + 1);
        pieces.between(name, end).forEach(each -> write(pieces, each));
        if (table > end + 1) {
            pieces.write(pieces.at(end), ".");
            pieces.between(end + 1, table).forEach(each -> write(pieces, each));
        }
        return pieces.groupEnd(at + 1, '(', ')');
    }

    /** Behind an argument that is a name or a text; its begin for any other. */
    private static int argumentEnd(Pieces pieces, int from) {
        int end = pieces.at(from).kind() == Lexeme.Kind.STRING ? from + 1 : pieces.pathEnd(from);
        return pieces.at(end).is(')') || pieces.at(end).is(',') ? end : from;
    }

    private static boolean isQualified(Pieces pieces, int from, int end) {
        return end > from + 1
                || pieces.at(from).text().indexOf('.') > 0
                || !pieces.at(end).is(',');
    }

    /** A text is the name that is in it. */
    private static void write(Pieces pieces, Lexeme each) {
        if (each.kind() != Lexeme.Kind.STRING) {
            pieces.write(each);
            return;
        }
        String separator = "";
        for (String part : each.text().split("\\.", -1)) {
            if (!separator.isEmpty()) {
                pieces.write(each, separator);
            }
            separator = ".";
            pieces.write(new Lexeme(Lexeme.Kind.NAME, each.start(), each.end(), part));
        }
    }
}
