package io.lookline.lineage.source;

import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.References;
import io.lookline.lookml.project.RenderedText;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows that a join brings by its own SQL, as in {@code LEFT JOIN UNNEST(${orders.items}) AS items}. The text is read
 * as the rest of a query whose tables stand for the views that it names, so that it may be of any form that SQL has.
 */
final class JoinedRows {
    /** The row itself, as an element of an array is one. */
    static final String ROW = "lookml_row";

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^{}]*?)\\s*}");

    private JoinedRows() {}

    static List<Rows> of(RenderedText text, String alias, Scope scope, ModelRows rows) {
        return text.variants().stream()
                .map(variant ->
                        rows.joined(new QueryText(QueryText.Form.JOIN, text, variant), query(variant, alias, scope)))
                .toList();
    }

    private static String query(Variant variant, String alias, Scope scope) {
        String joins = REFERENCE
                .matcher(variant.text())
                .replaceAll(found -> Matcher.quoteReplacement(field(found.group(1), alias)));
        String tables = WORD
                .matcher(variant.text())
                .results()
                .map(found -> found.group())
                .filter(word -> !word.equals(alias) && scope.view(word).isPresent())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> StandIn.forView(name) + " AS " + name)
                .collect(Collectors.joining(", "));
        String from = tables.isEmpty() ? StandIn.forView(alias) + "_base AS lookml_base" : tables;
        return "SELECT %s.*, %s AS %s FROM %s %s".formatted(alias, alias, ROW, from, joins);
    }

    private static String field(String reference, String alias) {
        return References.of(reference)
                .map(each -> each.view().orElse(alias) + "." + StandIn.forField(each.field()))
                .orElse(alias);
    }
}
