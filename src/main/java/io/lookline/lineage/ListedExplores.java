package io.lookline.lineage;

import io.lookline.lineage.source.ListedLineage;
import io.lookline.looker.Explore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Explores whose files are not at hand, as Looker's answer tells what they are made of. */
final class ListedExplores {
    private ListedExplores() {}

    static ListedLineage.Explore of(Explore explore) {
        Map<String, String> tables = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                .filter(field -> Texts.says(field.name()))
                .forEach(field -> fields.put(field.name(), field.sql() == null ? "" : field.sql()));
        put(tables, base(explore), explore.sqlTableName());
        explore.joins().forEach(join -> put(tables, join.name(), join.sqlTableName()));
        return new ListedLineage.Explore(explore.model(), explore.name(), tables, fields);
    }

    /** Fields know the base view by its own name, or, where the explore takes it from another, by the explore's. */
    private static String base(Explore explore) {
        String view = Texts.says(explore.viewName()) ? explore.viewName() : explore.name();
        boolean byView = Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                .anyMatch(field -> field.name() != null && field.name().startsWith(view + "."));
        return byView ? view : explore.name();
    }

    private static void put(Map<String, String> tables, String alias, String table) {
        if (Texts.says(alias) && Texts.says(table)) {
            tables.putIfAbsent(alias, table);
        }
    }
}
