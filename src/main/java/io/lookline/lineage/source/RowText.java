package io.lookline.lineage.source;

import io.lookline.lookml.project.RenderedText;
import java.util.List;

/**
 * A text that gives rows, ready for the reader of SQL.
 *
 * @param sql with names that stand for those of LookML
 * @param names those that go by their number in it
 */
record RowText(QueryText text, String sql, List<String> names) {
    /** Each form that a text of a view may have. */
    static List<RowText> all(QueryText.Form form, RenderedText text) {
        return text.variants().stream()
                .map(variant ->
                        new RowText(new QueryText(form, text, variant), StandIn.forTables(variant.text()), List.of()))
                .toList();
    }

    /** The views whose rows the texts name. */
    static List<String> views(List<RowText> texts) {
        return texts.stream()
                .flatMap(text -> StandIn.views(text.sql))
                .distinct()
                .toList();
    }
}
