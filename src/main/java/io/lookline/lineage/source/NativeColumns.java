package io.lookline.lineage.source;

import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.RowSource;
import io.lookline.sql.Dialect;
import io.lookline.sql.Expressions;
import io.lookline.sql.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a native derived table: fields of its explore, and what is derived of these. */
final class NativeColumns {
    private static final Set<String> COLUMN = Set.of("column");
    private static final Set<String> DERIVED = Set.of("derived_column");

    private NativeColumns() {}

    static Rows.Asked of(RowSource.Native asked, Model model, Dialect dialect) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        LookmlObject source = asked.source();
        String base = model.explore(asked.explore()).map(Explore::baseAlias).orElse(asked.explore());
        source.children(COLUMN)
                .forEach(column -> columns.put(
                        column.name(), List.of(qualified(column.text("field").orElse(column.name()), base))));
        source.children(DERIVED)
                .forEach(derived ->
                        columns.put(derived.name(), fields(derived.text("sql").orElse(""), columns, dialect)));
        return new Rows.Asked(asked.explore(), columns, source);
    }

    /** What is derived names columns, those of the explore and those derived before it. */
    private static List<String> fields(String sql, Map<String, List<String>> columns, Dialect dialect) {
        return Expressions.mentions(sql, dialect).stream()
                .map(Mention::path)
                .filter(path -> !path.isEmpty())
                .flatMap(path -> columns.getOrDefault(path.getLast().text(), List.of()).stream())
                .distinct()
                .toList();
    }

    private static String qualified(String field, String base) {
        return field.contains(".") ? field : base + "." + field;
    }
}
