package io.lookline.lineage;

import io.lookline.catalog.DataModel;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Names;
import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Views as data models: one for each model in which an explore reaches the view, and of the others one under the first
 * model that includes them, as the Python connector names them.
 */
final class ViewModels {
    /**
     * A view in the catalog.
     *
     * @param modelName the model in its name
     * @param model the one that sees it so
     */
    record Entity(String modelName, Model model, View view, Written written) implements InModel {
        DataModel dataModel() {
            return written.dataModel();
        }

        /** The tags of the view and of its fields, as Looker knows them. */
        Stream<String> tags() {
            return Stream.concat(
                    view.object().texts("tags").stream(),
                    view.fields().stream().flatMap(field -> field.texts("tags").stream()));
        }
    }

    /** A view in a model, whether it is written or a filter excludes it. */
    record Seen(Model model, View view) implements InModel {}

    /** A view as a model sees it. */
    interface InModel {
        Model model();

        View view();
    }

    /** Where a view is declared: files of one project that no model includes both may each have one of the same name. */
    private record Declared(String project, String file, String view) {
        static Declared of(View view) {
            return new Declared(view.project(), view.declaration().file().path(), view.name());
        }
    }

    private final LookmlModels models;
    private final LookmlState state;
    private final ResolveOptions options;
    private final ViewColumns columns;
    private final TagLabels labels;
    private final TakenNames names;
    private final ViewLinks links;
    private final Diagnostics diagnostics;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, ExploreViews> explores = new HashMap<>();
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Set<Declared> declared = new HashSet<>();
    private final Map<Model, Boolean> whole = new HashMap<>();
    private final Map<Declared, Entity> firsts = new HashMap<>();
    private final Set<String> filtered = new TreeSet<>();
    /** Views that the first model may not have: another one that includes them perhaps may. */
    private final Map<Declared, String> refused = new LinkedHashMap<>();

    ViewModels(
            LookerInstance looker,
            LookmlState state,
            LookmlModels models,
            ResolveOptions options,
            FieldTypes types,
            TakenNames names,
            Diagnostics diagnostics) {
        this.models = models;
        this.options = options;
        this.labels = new TagLabels(options.includeTags());
        this.columns = new ViewColumns(types, labels);
        this.names = names;
        this.state = state;
        this.links = new ViewLinks(options.displayUrl(), options.gitLinks(), state.lookml());
        this.diagnostics = diagnostics;
        looker.explores().items().forEach(this::reach);
        if (options.unreachableViews()) {
            models.byName()
                    .forEach((name, model) -> model.viewNames().forEach(view -> addUnreached(name, model, view)));
            addOrphans(looker);
            refused.forEach((view, fqn) -> {
                if (!declared.contains(view)) {
                    filtered.add(fqn);
                }
            });
        }
    }

    /** In the order in which explores reach them, the others behind. */
    List<Entity> all() {
        return List.copyOf(entities.values());
    }

    /** All of them, and those that a filter excludes: fields of the former may be made of the latter. */
    Stream<Seen> seen() {
        return seen.values().stream();
    }

    /** The fully qualified names of views that a filter excludes. */
    Set<String> filtered() {
        return filtered;
    }

    /** The models whose views are not known. */
    Set<String> unread() {
        return models.unread();
    }

    /** The views that an explore is made of; empty when no file has its model. */
    Optional<ExploreViews> of(Explore explore) {
        return Optional.ofNullable(explores.get(explore.id()));
    }

    /** The entity of a view in a model, or, when explores of that model do not reach it, the one that it has elsewhere. */
    Optional<Entity> find(String model, View view) {
        return Optional.ofNullable(entities.get(key(model, view.name())))
                .or(() -> Optional.ofNullable(firsts.get(Declared.of(view))));
    }

    private void reach(Explore explore) {
        models.of(explore).ifPresent(model -> {
            ExploreViews views = new ExploreViews(explore, model);
            explores.put(explore.id(), views);
            views.byAlias().values().forEach(view -> add(explore.model(), model, view));
        });
    }

    private void addUnreached(String modelName, Model model, String viewName) {
        model.view(viewName)
                .filter(view -> !declared.contains(Declared.of(view)))
                .ifPresent(view -> {
                    if (keeps(modelName, view)) {
                        add(modelName, model, view);
                    } else {
                        refused.putIfAbsent(Declared.of(view), fqn(modelName, view));
                    }
                });
    }

    /** Files that no model includes are given to the first model of the instance, so that existing names stay. */
    private void addOrphans(LookerInstance looker) {
        models.byName().keySet().stream().findFirst().ifPresent(first -> looker.models().stream()
                .map(LookerInstance.Model::project)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(project -> state.lookml().rest(project, models.byName().values()).stream())
                .forEach(rest -> rest.viewNames().forEach(view -> addUnreached(first, rest, view))));
    }

    private void add(String modelName, Model model, View view) {
        String key = key(modelName, view.name());
        if (seen.putIfAbsent(key, new Seen(model, view)) != null) {
            return;
        }
        declared.add(Declared.of(view));
        if (!keeps(modelName, view)) {
            filtered.add(fqn(modelName, view));
            return;
        }
        String url = links.of(view.declaration());
        names.take(raw(modelName, view), view.project() + "::" + view.name(), url)
                .ifPresent(name -> {
                    Entity entity = new Entity(modelName, model, view, written(model, view, name, url));
                    entities.put(key, entity);
                    firsts.putIfAbsent(Declared.of(view), entity);
                });
    }

    private boolean keeps(String modelName, View view) {
        return options.views().keeps(view.project(), modelName, Names.clean(raw(modelName, view)), view.name());
    }

    private String fqn(String modelName, View view) {
        return Fqn.ofDataModel(options.service(), Names.clean(raw(modelName, view)));
    }

    private static String raw(String modelName, View view) {
        return modelName + "_" + view.name() + "_view";
    }

    private Written written(Model model, View view, String name, String url) {
        String fqn = Fqn.ofDataModel(options.service(), name);
        ColumnNames columnNames = new ColumnNames(fqn, fqn, url, diagnostics);
        DataModel dataModel = new DataModel(
                name,
                fqn,
                view.name(),
                view.object().text("description").map(Texts::orNull).orElse(null),
                DataModel.VIEW,
                view.project(),
                url,
                labels.of(view.object().texts("tags")),
                columns.of(view, columnNames),
                whole.computeIfAbsent(model, state::knows),
                LookmlText.of(view.own()));
        return new Written(dataModel, columnNames.columns());
    }

    private static String key(String model, String view) {
        return model + "\t" + view;
    }
}
