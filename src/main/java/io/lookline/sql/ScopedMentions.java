package io.lookline.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of an expression that holds queries or lambdas, in which a word may be of a table or a parameter of theirs. It is
 * read as the column of a query, whose table has what stands in <code>${…}</code> as columns. Where that cannot be read, only
 * those names are sure.
 */
final class ScopedMentions {
    private static final String ROWS = "lookml_rows$z";
    private static final String TEMPLATE = "lookml_template$";
    private static final String END = "$z";
    private static final char OPEN_BRACKET = '[';

    private final ExpressionText text;
    private final List<String> templates = new ArrayList<>();

    ScopedMentions(ExpressionText text) {
        this.text = text;
    }

    static boolean areIn(ExpressionText text) {
        return IntStream.range(0, text.size()).anyMatch(at -> isQuery(at, text) || Lambdas.isArrow(at, text));
    }

    private static boolean isQuery(int at, ExpressionText text) {
        return text.at(at).isAny("SELECT", "SEL") && text.at(at - 1).is('(');
    }

    /** @param scanned what the expression mentions as it is written */
    List<Mention> instead(List<Mention> scanned) {
        QueryLineage read = SqlLineage.of("SELECT (" + written() + "\n) FROM " + ROWS, text.dialect());
        Set<Mention> mentions = new LinkedHashSet<>();
        if (read.quality() == Quality.FULL) {
            read.columns().stream()
                    .flatMap(ScopedMentions::named)
                    .flatMap(column -> mention(column).stream())
                    .forEach(mentions::add);
        }
        scanned.stream()
                .filter(each -> each.template().isPresent())
                .filter(each -> mentions.stream().noneMatch(value -> covers(value, each)))
                .toList()
                .forEach(mentions::add);
        return List.copyOf(mentions);
    }

    /** Of what only decides on a value, a name that stands in no query is that of a column of the rows. */
    private static Stream<SourceColumn> named(OutputColumn column) {
        return Stream.concat(
                column.sources().stream(), column.filters().stream().filter(each -> isOfRows(each.table())));
    }

    private static boolean isOfRows(TableName table) {
        return table.parts().getFirst().text().equals(ROWS);
    }

    private static boolean covers(Mention value, Mention mention) {
        List<String> all = value.path().stream().map(Identifier::text).toList();
        List<String> first = mention.path().stream().map(Identifier::text).toList();
        return value.template().equals(mention.template())
                && first.size() <= all.size()
                && first.equals(all.subList(0, first.size()));
    }

    private Optional<Mention> mention(SourceColumn column) {
        List<Identifier> path = column.path().stream().map(Identifier::plain).toList();
        if (!isOfRows(column.table())) {
            return Stream.concat(column.table().parts().stream(), path.stream()).anyMatch(ScopedMentions::isUnknown)
                    ? Optional.empty()
                    : Optional.of(new Mention(Optional.of(column.table()), Optional.empty(), path, false));
        }
        List<Identifier> inRow = new ArrayList<>(column.table().parts());
        inRow.addAll(path);
        return inRow(inRow.subList(1, inRow.size()));
    }

    private Optional<Mention> inRow(List<Identifier> path) {
        Optional<String> template =
                path.isEmpty() ? Optional.empty() : template(path.getFirst().text());
        List<Identifier> rest = template.isPresent() ? path.subList(1, path.size()) : path;
        boolean known = rest.stream().noneMatch(ScopedMentions::isUnknown) && (template.isPresent() || !rest.isEmpty());
        return known ? Optional.of(Mention.of(template, rest, false)) : Optional.empty();
    }

    private static boolean isUnknown(Identifier part) {
        return part.text().contains(TEMPLATE)
                || part.text().contains(ROWS)
                || part.text().contains("{");
    }

    private Optional<String> template(String name) {
        return IntStream.range(0, templates.size())
                .filter(at -> name.equals(standIn(at)))
                .mapToObj(templates::get)
                .findFirst();
    }

    private static String standIn(int at) {
        return TEMPLATE + at + END;
    }

    private String written() {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (int at = 0; at < text.size(); at++) {
            Lexeme each = text.at(at);
            if (DottedName.mayBegin(at, text) && each.text().startsWith(DottedName.OPEN)) {
                written.append(text.text(), from, each.start()).append(reference(each));
                from = each.end();
            }
        }
        return written.append(text.text().substring(from)).toString();
    }

    /** A column for what stands in <code>${…}</code>, and behind it, in quotes as it was, what the same quotes hold. */
    private String reference(Lexeme each) {
        int close = each.text().indexOf(DottedName.CLOSE);
        int end = close < 0 ? each.text().length() : close;
        templates.add(each.text().substring(DottedName.OPEN.length(), end).strip());
        StringBuilder name = new StringBuilder(ROWS).append('.').append(standIn(templates.size() - 1));
        char open = text.text().charAt(each.start());
        char closing = open == OPEN_BRACKET ? ']' : open;
        Stream.of(each.text().substring(Math.min(end + 1, each.text().length())).split("\\."))
                .skip(1)
                .forEach(part -> name.append('.').append(open).append(part).append(closing));
        return name.toString();
    }
}
