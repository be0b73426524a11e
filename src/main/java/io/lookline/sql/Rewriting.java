package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/** Leaves out or replaces pieces that the grammar refuses; what stays keeps its place. */
final class Rewriting {
    private final Dialect dialect;
    private final List<Lexeme> in;
    private final List<Lexeme> out = new ArrayList<>();

    private Rewriting(List<Lexeme> in, Dialect dialect) {
        this.in = in;
        this.dialect = dialect;
    }

    static List<Lexeme> of(List<Lexeme> lexemes, Dialect dialect) {
        Rewriting rewriting = new Rewriting(FromFirst.reordered(lexemes), dialect);
        int at = 0;
        while (at < rewriting.in.size()) {
            at = rewriting.step(at);
        }
        return rewriting.out;
    }

    /** Takes what stands there, and returns what comes next. */
    private int step(int at) {
        Lexeme each = in.get(at);
        if (each.is(',') && endsList(at + 1) || each.is("COPY") && peek(at + 1).is("GRANTS")) {
            return at + (each.is(',') ? 1 : 2);
        }
        if (each.kind() == Lexeme.Kind.TEMPLATE || each.kind() == Lexeme.Kind.WORD && each.touches(peek(at + 1))) {
            int end = templateEnd(at);
            if (end > at + 1 || each.kind() == Lexeme.Kind.TEMPLATE) {
                out.add(joined(at, end));
                return end;
            }
        }
        if (isAssigned(at)) {
            return at + 3;
        }
        if (each.is('[') && dialect == Dialect.BIGQUERY && namesTable(at)) {
            return legacyTable(at);
        }
        if (each.is('[') && isIndex()) {
            return groupEnd(at, '[', ']');
        }
        if (each.is('<') && !out.isEmpty() && out.getLast().isAny("ARRAY", "STRUCT", "MAP", "ROW")) {
            Lexeme type = out.removeLast();
            boolean cast =
                    !out.isEmpty() && (out.getLast().is("AS") || out.getLast().is(':'));
            out.add(cast ? word(type, "VARCHAR") : type);
            return groupEnd(at, '<', '>');
        }
        if (each.is("TABLESAMPLE")) {
            return groupEnd(peek(at + 1).is('(') ? at + 1 : at + 2, '(', ')');
        }
        if (each.is("RENAME") && !out.isEmpty() && peek(at + 1).is('(')) {
            out.add(word(each, "REPLACE"));
            return at + 1;
        }
        if (each.is("WITH") && peek(at + 1).is("OFFSET")) {
            return offset(at);
        }
        if (each.is("WITH")
                && dialect == Dialect.SQL_SERVER
                && peek(at + 1).is('(')
                && out.getLast().is(')')) {
            return groupEnd(at + 1, '(', ')');
        }
        if (each.is("TABLE") && isArgument() && peek(at + 1).isNamePart()) {
            return tableArgument(at);
        }
        if (each.is("MODEL") && isArgument() && peek(at + 1).isNamePart()) {
            return model(at);
        }
        out.add(each);
        return at + 1;
    }

    /** A comma that nothing of its list follows. */
    private boolean endsList(int at) {
        Lexeme next = peek(at);
        return at >= in.size()
                || next.is(')')
                || next.is("FROM") && !peek(at + 1).is('(')
                || next.isAny("WHERE", "GROUP", "ORDER", "HAVING", "LIMIT", "UNION")
                || !out.isEmpty() && out.getLast().is("SELECT")
                || next.is("FROM");
    }

    /** What is left of templates and the words that it touches is one name. */
    private int templateEnd(int at) {
        int end = at + 1;
        boolean template = in.get(at).kind() == Lexeme.Kind.TEMPLATE;
        while (end < in.size() && in.get(end - 1).touches(in.get(end)) && isWordOrTemplate(in.get(end))) {
            template |= in.get(end).kind() == Lexeme.Kind.TEMPLATE;
            end++;
        }
        while (template && end < in.size() && in.get(end).kind() == Lexeme.Kind.TEMPLATE) {
            end++;
        }
        return template ? end : at + 1;
    }

    private static boolean isWordOrTemplate(Lexeme each) {
        return each.kind() == Lexeme.Kind.TEMPLATE
                || each.kind() == Lexeme.Kind.WORD
                || each.kind() == Lexeme.Kind.NUMBER;
    }

    private Lexeme joined(int at, int end) {
        StringBuilder text = new StringBuilder();
        in.subList(at, end).forEach(each -> text.append(each.text()));
        return new Lexeme(
                Lexeme.Kind.TEMPLATE, in.get(at).start(), in.get(end - 1).end(), text.toString());
    }

    /** {@code @x :=} before a value. */
    private boolean isAssigned(int at) {
        return in.get(at).text().startsWith("@")
                && in.get(at).kind() == Lexeme.Kind.WORD
                && peek(at + 1).is(':')
                && peek(at + 2).is('=');
    }

    private boolean namesTable(int at) {
        return !out.isEmpty()
                && (out.getLast().isAny("FROM", "JOIN")
                        || out.getLast().is(',') && peek(at + 2).is(':'));
    }

    /** BigQuery's first SQL: {@code [project:dataset.table]}. */
    private int legacyTable(int at) {
        int end = at + 1;
        StringBuilder name = new StringBuilder();
        while (end < in.size() && !in.get(end).is(']')) {
            name.append(in.get(end).is(':') ? "." : in.get(end).text());
            end++;
        }
        int last = Math.min(end, in.size() - 1);
        out.add(new Lexeme(Lexeme.Kind.NAME, in.get(at).start(), in.get(last).end(), name.toString()));
        return last + 1;
    }

    /** An argument {@code MODEL a.b} is no table. */
    private int model(int at) {
        int end = pathEnd(at + 1);
        out.add(new Lexeme(
                Lexeme.Kind.STRING, in.get(at).start(), in.get(end - 1).end(), "model"));
        return end;
    }

    private boolean isArgument() {
        return !out.isEmpty() && (out.getLast().is('(') || out.getLast().is(','));
    }

    /** {@code TABLE a.b} as an argument is all of it. */
    private int tableArgument(int at) {
        Lexeme first = in.get(at);
        out.add(symbol(first, "("));
        List.of("SELECT", "*", "FROM").forEach(each -> out.add(word(first, each)));
        int end = pathEnd(at + 1);
        out.addAll(in.subList(at + 1, end));
        out.add(symbol(first, ")"));
        return end;
    }

    private int pathEnd(int at) {
        int end = at;
        while (end < in.size()
                && (in.get(end).isNamePart()
                        || in.get(end).is('.')
                        || in.get(end).is('-'))) {
            end++;
        }
        return end;
    }

    private static Lexeme word(Lexeme place, String text) {
        return new Lexeme(Lexeme.Kind.WORD, place.start(), place.end(), text);
    }

    /** An index says nothing of where a value comes from. */
    private boolean isIndex() {
        if (out.isEmpty()) {
            return false;
        }
        Lexeme last = out.getLast();
        return last.is(')')
                || last.isNamePart()
                        && !last.isAny(
                                "ARRAY",
                                "SELECT",
                                "IN",
                                "THEN",
                                "ELSE",
                                "WHEN",
                                "AND",
                                "OR",
                                "ON",
                                "FROM",
                                "JOIN",
                                "AS",
                                "BY",
                                "DISTINCT",
                                "WHERE",
                                "NOT",
                                "LIKE",
                                "VALUES",
                                "UNNEST",
                                "CASE");
    }

    private int groupEnd(int at, char open, char close) {
        int depth = 0;
        for (int i = at; i < in.size(); i++) {
            if (in.get(i).is(open)) {
                depth++;
            } else if (in.get(i).is(close) && --depth == 0) {
                return i + 1;
            }
        }
        return in.size();
    }

    /** {@code i WITH OFFSET AS o} is written as the list of columns {@code i(i, o)}, which more dialects have. */
    private int offset(int at) {
        Lexeme place = in.get(at);
        boolean named = out.getLast().isNamePart();
        Lexeme item = named ? out.getLast() : new Lexeme(Lexeme.Kind.NAME, place.start(), place.end(), "_unnest");
        int next = peek(at + 2).is("AS") ? at + 3 : at + 2;
        boolean aliased = next > at + 2 || peek(next).isNamePart() && !isClause(peek(next));
        if (!named) {
            out.add(word(place, "AS"));
            out.add(item);
        }
        out.add(symbol(place, "("));
        out.add(item);
        out.add(symbol(place, ","));
        out.add(aliased ? peek(next) : word(place, "`offset`"));
        out.add(symbol(place, ")"));
        return aliased ? next + 1 : next;
    }

    private static boolean isClause(Lexeme each) {
        return each.isAny(
                "WHERE",
                "GROUP",
                "ORDER",
                "LEFT",
                "RIGHT",
                "INNER",
                "CROSS",
                "FULL",
                "JOIN",
                "ON",
                "HAVING",
                "LIMIT",
                "UNION",
                "QUALIFY",
                "WINDOW",
                "NATURAL",
                "EXCEPT",
                "INTERSECT");
    }

    private static Lexeme symbol(Lexeme place, String text) {
        return new Lexeme(Lexeme.Kind.SYMBOL, place.start(), place.start(), text);
    }

    private Lexeme peek(int at) {
        int end = in.getLast().end();
        return at < in.size() ? in.get(at) : new Lexeme(Lexeme.Kind.SYMBOL, end + 1, end + 1, "\0");
    }
}
