package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a name in an expression: its template, its parts, the keys of its fields, over the indexes within it. */
final class DottedName {
    static final String OPEN = "${";
    static final char CLOSE = '}';

    private final ExpressionText text;
    private final List<Identifier> path = new ArrayList<>();
    private Optional<String> template = Optional.empty();
    private boolean known = true;
    private boolean indexed;
    private int end;

    private DottedName(ExpressionText text, int start) {
        this.text = text;
        this.end = start;
    }

    /** The name that begins at a place; what is read before it belongs to no name. */
    static DottedName at(int start, ExpressionText text) {
        DottedName name = new DottedName(text, start);
        name.first(text.at(start));
        name.take(1);
        boolean more = true;
        while (more) {
            more = name.dot() || name.colon() || name.bracket();
        }
        return name;
    }

    static boolean mayBegin(int start, ExpressionText text) {
        Lexeme each = text.at(start);
        return each.isNamePart()
                || text.isDoubleQuoted(start)
                        && each.text().startsWith(OPEN)
                        && text.at(start + 1).is('.');
    }

    private void first(Lexeme each) {
        if (each.text().startsWith(OPEN)) {
            template(each.text());
        } else if (each.kind() == Lexeme.Kind.TEMPLATE) {
            known = false;
        } else if (each.kind() == Lexeme.Kind.NAME && text.dialect().has(Trait.PATHS_IN_QUOTES)) {
            quoted(each.text());
        } else {
            path.add(identifier(each));
        }
    }

    /** <code>${TABLE}</code>, in quotes perhaps, with a column perhaps within those. */
    private void template(String all) {
        int close = all.indexOf(CLOSE);
        int inner = close < 0 ? all.length() : close;
        template = Optional.of(all.substring(OPEN.length(), inner).strip());
        String rest = all.substring(Math.min(inner + 1, all.length()));
        if (rest.startsWith(".")) {
            quoted(rest.substring(1));
        } else {
            known = rest.isEmpty();
        }
    }

    private void quoted(String dotted) {
        List.of(dotted.split("\\.", -1)).forEach(part -> path.add(new Identifier(part, true)));
    }

    private boolean dot() {
        if (!text.at(end).is('.')) {
            return false;
        }
        Lexeme next = text.at(end + 1);
        if (next.is('*')) {
            path.add(OutputColumn.ALL);
            take(2);
            return false;
        }
        if (next.is('[') && text.enclosures().isPaired(end + 1)) {
            take(1);
            int close = text.enclosures().partner(end);
            path.add(new Identifier(
                    text.text().substring(next.end(), text.at(close).start()), true));
            take(close + 1 - end);
            return true;
        }
        return part(next, 1);
    }

    /** Snowflake's and Databricks' {@code column:field}. */
    private boolean colon() {
        return text.at(end).is(':') && text.dialect().has(Trait.COLON_PATHS) && part(text.at(end + 1), 1);
    }

    private boolean part(Lexeme next, int before) {
        boolean number = next.kind() == Lexeme.Kind.NUMBER;
        if (!next.isNamePart() && !number && !text.isDoubleQuoted(end + before)) {
            return false;
        }
        known &= next.kind() != Lexeme.Kind.TEMPLATE;
        path.add(identifier(next));
        take(before + 1);
        return true;
    }

    /** A key in brackets is a field; any other index says nothing of the name. */
    private boolean bracket() {
        if (!text.at(end).is('[') || !text.enclosures().isPaired(end)) {
            return false;
        }
        int close = text.enclosures().partner(end);
        if (close == end + 2 && text.at(end + 1).kind() == Lexeme.Kind.STRING) {
            path.add(new Identifier(text.at(end + 1).text(), true));
            take(3);
        } else {
            indexed = true;
            take(1);
            end = close;
            take(1);
        }
        return true;
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            text.taken()[end++] = true;
        }
    }

    private static Identifier identifier(Lexeme each) {
        boolean quoted = each.kind() == Lexeme.Kind.NAME || each.kind() == Lexeme.Kind.STRING;
        return new Identifier(each.text(), quoted);
    }

    Optional<String> template() {
        return template;
    }

    List<Identifier> path() {
        return path;
    }

    /** Whether no part of it is left of a template. */
    boolean isKnown() {
        Lexeme next = text.at(end);
        return known
                && !(next.kind() == Lexeme.Kind.TEMPLATE
                        && !path.isEmpty()
                        && text.at(end - 1).touches(next));
    }

    /** Whether it takes an element of an array. */
    boolean isIndexed() {
        return indexed;
    }

    /** Behind its last piece. */
    int end() {
        return end;
    }
}
