package io.lookline.lineage.source;

import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.RenderedText;
import io.lookline.sql.Dialect;
import io.lookline.sql.Expressions;
import io.lookline.sql.Mention;
import java.util.regex.Pattern;

/** A function in place of a table's name, as in {@code sql_table_name: UNNEST(orders.items) ;;}. */
final class TableCall {
    private static final Pattern CALL = Pattern.compile("\\s*(?:LATERAL\\s+)?[A-Za-z_]\\w*\\s*\\(.*", Pattern.DOTALL);

    private TableCall() {}

    /** Whether a text is one that unfolds columns of other views, so that an explore must tell what it means. */
    static boolean isOfColumns(RenderedText text, Dialect dialect) {
        return text.variants().stream()
                .map(Variant::text)
                .anyMatch(sql -> CALL.matcher(sql).matches()
                        && Expressions.mentions(sql, dialect).stream().anyMatch(TableCall::isOfAView));
    }

    private static boolean isOfAView(Mention mention) {
        return mention.template().isPresent() || mention.path().size() > 1;
    }
}
