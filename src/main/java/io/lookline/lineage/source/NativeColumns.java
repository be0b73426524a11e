package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.RowSource;
import io.lookline.sql.Expressions;
import io.lookline.sql.Identifier;
import io.lookline.sql.Mention;
import io.lookline.sql.TableColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a native derived table: fields of its explore, and what is derived of these. */
final class NativeColumns {
    private static final Set<String> COLUMN = Set.of("column");
    private static final Set<String> DERIVED = Set.of("derived_column");

    private final String exploreName;
    private final Optional<Explore> explore;
    private final ModelFields fields;
    private final Map<String, Traced> columns = new LinkedHashMap<>();
    private final Map<String, Traced> ignoringCase = new LinkedHashMap<>();

    NativeColumns(RowSource.Native asked, ModelFields fields) {
        this.exploreName = asked.explore();
        this.explore = fields.model().explore(exploreName);
        this.fields = fields;
        LookmlObject source = asked.source();
        source.children(COLUMN)
                .forEach(column -> add(column.name(), field(column.text("field").orElse(column.name()))));
        source.children(DERIVED)
                .forEach(column -> add(column.name(), derived(column.text("sql").orElse(""))));
    }

    String explore() {
        return exploreName;
    }

    /** Whether the model has the explore. */
    boolean areKnown() {
        return explore.isPresent();
    }

    /** By the exact name before one in another case. */
    Optional<Traced> find(String name) {
        return Optional.ofNullable(columns.get(name)).or(() -> Optional.ofNullable(ignoringCase.get(lower(name))));
    }

    /** What all of them are made of together. */
    Traced all() {
        return Traced.all(List.copyOf(columns.values())).computed();
    }

    List<TableColumn> tableColumns() {
        return columns.keySet().stream().map(TableColumn::of).toList();
    }

    private void add(String name, Traced made) {
        columns.put(name, made);
        ignoringCase.putIfAbsent(lower(name), made);
    }

    private Traced field(String name) {
        if (explore.isEmpty()) {
            return Traced.failed(Code.LINEAGE_EXPLORE_UNKNOWN, exploreName);
        }
        String base = explore.get().baseAlias();
        String qualified = name.contains(".") ? name : base + "." + name;
        String alias = qualified.substring(0, qualified.indexOf('.'));
        boolean known = explore.get()
                .view(alias)
                .flatMap(view -> fields.of(view).find(qualified.substring(alias.length() + 1)))
                .isPresent();
        return known
                ? Traced.of(new Source.ExploreField(exploreName, qualified))
                : Traced.failed(Code.LINEAGE_FIELD_UNKNOWN, exploreName + ": " + qualified);
    }

    /** What is derived names columns, those of the explore and those derived before it. */
    private Traced derived(String sql) {
        return Traced.all(Expressions.mentions(sql, fields.dialect()).stream()
                        .filter(mention -> mention.table().isEmpty())
                        .map(Mention::path)
                        .filter(path -> !path.isEmpty())
                        .map(List::getLast)
                        .map(Identifier::text)
                        .distinct()
                        .flatMap(name -> find(name).stream())
                        .toList())
                .computed();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
