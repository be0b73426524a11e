package io.lookline.lineage;

import io.lookline.lineage.source.ListedExplore;
import io.lookline.looker.Explore;
import io.lookline.lookml.project.LookmlOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Explores whose files are not at hand, as Looker's answers tell what they are made of. Of a join Looker tells a table only
 * where the join itself names one; that of its view is told where another explore of the model begins with the view.
 */
final class ListedExplores {
    private static final String COUNT = "count";

    private final LookmlOptions options;
    private final Map<String, Set<String>> tablesOfViews = new HashMap<>();

    /** @param options what decides about the texts of Looker's answers */
    ListedExplores(List<Explore> all, LookmlOptions options) {
        this.options = options;
        all.stream().filter(explore -> Texts.says(explore.sqlTableName())).forEach(explore -> tablesOfViews
                .computeIfAbsent(key(explore, view(explore)), _ -> new HashSet<>())
                .add(explore.sqlTableName()));
    }

    /**
     * Whether Looker tells the SQL of no field, for the right to see LookML is missing: of most dimensions there is some,
     * of a derived table too, and measures may only count.
     */
    static boolean keepsSql(Explore explore) {
        return !explore.dimensions().isEmpty() && fields(explore).noneMatch(field -> Texts.says(field.sql()));
    }

    private static Stream<Explore.Field> fields(Explore explore) {
        return Stream.concat(explore.dimensions().stream(), explore.measures().stream());
    }

    ListedExplore of(Explore explore) {
        Map<String, ListedExplore.View> views = new LinkedHashMap<>();
        Map<String, ListedExplore.Field> fields = new LinkedHashMap<>();
        explore.dimensions().forEach(field -> put(fields, field, false));
        explore.measures().forEach(field -> put(fields, field, COUNT.equals(field.type())));
        put(views, base(explore), view(explore), explore.sqlTableName());
        explore.joins().forEach(join -> {
            String table = Texts.firstOf(join.sqlTableName(), table(explore, join.view()));
            put(views, join.name(), join.view(), table);
        });
        return new ListedExplore(explore.model(), explore.name(), views, fields, options);
    }

    /** An explore may take another table for a view than its own: what is told in two ways is not told. */
    private String table(Explore explore, String view) {
        Set<String> told = tablesOfViews.getOrDefault(key(explore, view), Set.of());
        return told.size() == 1 ? told.iterator().next() : null;
    }

    /** Fields know the base view by its own name, or, where the explore takes it from another, by the explore's. */
    private static String base(Explore explore) {
        String view = view(explore);
        boolean joined = explore.joins().stream().anyMatch(join -> view.equals(join.name()));
        boolean byView = !joined
                && fields(explore)
                        .anyMatch(field -> field.name() != null && field.name().startsWith(view + "."));
        return byView ? view : explore.name();
    }

    private static String view(Explore explore) {
        return Texts.firstOf(explore.viewName(), explore.name());
    }

    private static String key(Explore explore, String view) {
        return explore.model() + "::" + view;
    }

    private static void put(Map<String, ListedExplore.Field> fields, Explore.Field field, boolean count) {
        if (Texts.says(field.name())) {
            String sql = field.sql() == null ? "" : field.sql();
            fields.put(field.name(), new ListedExplore.Field(sql, field.primaryKey(), count));
        }
    }

    private static void put(Map<String, ListedExplore.View> views, String alias, String view, String table) {
        if (Texts.says(alias)) {
            views.merge(
                    alias,
                    new ListedExplore.View(view, table == null ? "" : table),
                    (known, other) -> known.table().isBlank() ? other : known);
        }
    }
}
