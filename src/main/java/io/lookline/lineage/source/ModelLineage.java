package io.lookline.lineage.source;

import io.lookline.lookml.project.Finding;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.TableName;
import io.lookline.sql.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the views of one model are made of. A field that names fields of other views is followed in each explore that joins
 * them all; what no explore joins is a source by itself. For one thread at a time.
 */
public final class ModelLineage {
    private final ModelViews views;

    /**
     * @param dialect that of the model's connection
     * @param tables what is known of tables; without it a star passes what is asked for
     * @param queries those that were read already
     */
    public ModelLineage(Model model, Dialect dialect, Tables tables, QueryCache queries) {
        this.views = new ModelViews(model, dialect, tables, queries);
    }

    /**
     * Reads the queries of views on all processors, so that they are at hand. Worth it where many views are asked for;
     * nothing depends on it.
     *
     * @param names of views that the model has
     */
    public void readAhead(Collection<String> names) {
        views.rows().readAhead(names);
    }

    /** What the rows of a view come from, in the order of its texts; nothing of one that only serves to be extended. */
    public List<Origin> origins(View view) {
        return view.isAbstract() ? List.of() : new Origins(views).of(view);
    }

    /** The tables that queries within the SQL of a view's fields read, besides those that its rows come from. */
    public List<TableName> queriedTables(View view) {
        return view.isAbstract()
                ? List.of()
                : views.fields().of(view).queriedTables().distinct().toList();
    }

    /** What the fields of a view that have a value are made of, by their declared names. */
    public Map<String, FieldLineage> fields(View view) {
        if (view.isAbstract()) {
            return Map.of();
        }
        Tracer alone = alone(view);
        Map<String, FieldLineage> fields = new LinkedHashMap<>();
        views.fields().of(view).values().forEach(field -> fields.put(field, lineage(view, field, alone)));
        return fields;
    }

    /**
     * The fields of a view that are columns of its rows as they are, by the column's path in lower case with dots between
     * its parts: under which names what reads the view's rows finds them in the catalog.
     */
    public Map<String, Set<String>> passedColumns(View view) {
        return PassedColumns.of(views.fields().of(view));
    }

    /**
     * What came up so far that is wrong with the texts which give rows: views and explores that the model does not have,
     * and rows that come from themselves. Each once.
     */
    public List<Finding> findings() {
        return views.rows().findings().list();
    }

    /**
     * How {@link #fields} follows a field: by itself, and in each explore that counts for it.
     *
     * @param field a declared name
     * @return empty for a field without a value, and for one that the view does not have
     */
    public List<FieldSteps> steps(View view, String field) {
        if (view.isAbstract() || !views.fields().of(view).values().contains(field)) {
            return List.of();
        }
        return followed(view, field, alone(view)).stream().map(Followed::steps).toList();
    }

    private Tracer alone(View view) {
        return new Tracer(views, new ViewScope(view, views.rows()));
    }

    private FieldLineage lineage(View view, String field, Tracer alone) {
        Set<Traced> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return FieldLineage.of(followed(view, field, alone).stream()
                .map(Followed::traced)
                .filter(seen::add)
                .toList());
    }

    /** A field as a scope has it. */
    private record Followed(Optional<String> explore, Tracer tracer, Lead.Field field, Traced traced) {
        Followed(Optional<String> explore, Tracer tracer, Lead.Field field) {
            this(explore, tracer, field, tracer.field(field.alias(), field.name()));
        }

        FieldSteps steps() {
            return new FieldSteps(explore, tracer.steps(field.alias(), field.name()));
        }
    }

    /** By itself, and where an explore knows more or says otherwise. */
    private List<Followed> followed(View view, String field, Tracer alone) {
        Followed byItself = new Followed(Optional.empty(), alone, new Lead.Field(view.name(), field));
        List<Followed> inExplores = new ArrayList<>();
        for (ExploreIndex.Use use : views.explores().reaching(view.name())) {
            if (!byItself.traced.inReach() || use.table().isPresent()) {
                Optional<String> explore = Optional.of(use.explore().name());
                inExplores.add(new Followed(explore, views.in(use.explore()), new Lead.Field(use.alias(), field)));
            }
        }
        List<Followed> known = Stream.concat(Stream.of(byItself), inExplores.stream())
                .filter(each -> each.traced.inReach())
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        return byItself.traced.sources().isEmpty() && !inExplores.isEmpty() ? inExplores : List.of(byItself);
    }
}
