package io.lookline.lineage.source;

import io.lookline.lineage.source.ExploreIndex.Use;
import io.lookline.lookml.project.References;
import io.lookline.lookml.project.RenderedText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SQL by which a join brings its rows itself, as in {@code LEFT JOIN UNNEST(${orders.items}) AS items}. It is read as
 * the rest of a query whose tables stand for the views that it names, so that it may be of any form that SQL has.
 */
record JoinSql(Use use, ExploreScope scope) {
    /** The row itself, as an element of an array is one. */
    static final String ROW = "lookml_row";

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^{}]*?)\\s*}");

    /** @param text {@code sql} of the join */
    List<RowText> ofJoin(RenderedText text) {
        return texts(text, UnaryOperator.identity());
    }

    /** @param text a function in place of a table's name, which Looker joins under the alias */
    List<RowText> ofCall(RenderedText text) {
        return texts(text, call -> "CROSS JOIN " + call + " AS " + use.alias());
    }

    private List<RowText> texts(RenderedText text, UnaryOperator<String> joined) {
        return text.variants().stream()
                .map(variant -> new RowText(
                        new QueryText(QueryText.Form.JOIN, text, variant), query(joined.apply(variant.text()))))
                .toList();
    }

    private String query(String sql) {
        String own = "${" + use.view().name() + ".SQL_TABLE_NAME}";
        String joins = REFERENCE
                .matcher(StandIn.forTables(sql.replace(own, use.view().name())))
                .replaceAll(found -> Matcher.quoteReplacement(field(found.group(1))));
        return "SELECT %s.*, %s AS %s FROM %s %s".formatted(use.alias(), use.alias(), ROW, joinedTo(sql), joins);
    }

    /** The views that the text names; its bare columns are of the base view, when it names none. */
    private String joinedTo(String sql) {
        Set<String> named = WORD.matcher(sql)
                .results()
                .map(found -> found.group())
                .filter(word -> !word.equals(use.alias()) && scope.view(word).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        return named.isEmpty()
                ? scope.base()
                        .filter(base -> !base.equals(use.alias()))
                        .map(StandIn::forAlias)
                        .orElse("(SELECT 1)")
                : named.stream()
                        .map(name -> StandIn.forAlias(name) + " AS " + name)
                        .collect(Collectors.joining(", "));
    }

    private String field(String reference) {
        return References.of(reference)
                .map(each -> each.view().orElse(use.alias()) + "." + StandIn.forField(each.field()))
                .orElse(use.alias());
    }
}
