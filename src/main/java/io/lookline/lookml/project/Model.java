package io.lookline.lookml.project;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.liquid.Context;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A model: what its file and all that it includes say together. Views and explores are resolved when they are asked for,
 * once each. For one thread at a time.
 */
public final class Model {
    private static final String SUFFIX = ".model.lkml";

    private final String project;
    private final Set<ProjectFile> files;
    private final LookmlObject settings;
    private final Context liquid;
    private final TextRenderer texts;
    private final RowSources sources;
    private final ModelObjects views;
    private final ModelObjects explores;
    private final Inheritance viewParents;
    private final Inheritance exploreParents;
    private final Consumer<Finding> findings;
    private final Map<String, View> resolvedViews = new HashMap<>();
    private final Map<String, Explore> resolvedExplores = new HashMap<>();
    private final Set<String> unknownViews = new HashSet<>();

    Model(String name, String project, ModelContent content, LookmlOptions options, Consumer<Finding> findings) {
        this.liquid = Context.NONE.inModel(name).with(options.liquid());
        this.texts = new TextRenderer(liquid, options, this::view, findings);
        this.sources = new RowSources(texts);
        this.project = project;
        this.files = content.files();
        this.findings = findings;
        this.settings = ModelSettings.of(name, content);
        this.views = new ModelObjects("view", content.declarations(), findings);
        this.explores = new ModelObjects("explore", content.declarations(), findings);
        this.viewParents = new Inheritance("view", views, findings);
        this.exploreParents = new Inheritance("explore", explores, findings);
    }

    /** Whether a path is that of a model's file. */
    static boolean isModel(String path) {
        return path.endsWith(SUFFIX);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
    }

    public String name() {
        return settings.name();
    }

    /** The project that its file lies in. */
    public String project() {
        return project;
    }

    /** Looker's connection to the database. */
    public Optional<String> connection() {
        return settings.text("connection");
    }

    public Optional<String> label() {
        return settings.text("label");
    }

    /** Its own file and all that it includes, in the order in which they are read. */
    public Set<ProjectFile> files() {
        return files;
    }

    /** The names of its views, in the order of the model; refinements are none. */
    public Set<String> viewNames() {
        return views.declared().keySet();
    }

    /** The names of its explores, abstract ones among them, in the order of the model. */
    public Set<String> exploreNames() {
        return explores.declared().keySet();
    }

    public Optional<View> view(String name) {
        if (!views.declared().containsKey(name)) {
            return Optional.empty();
        }
        View known = resolvedViews.get(name);
        if (known == null) {
            Inheritance.Lineage lineage = viewParents.of(name);
            known = new View(new LookmlObject(name, lineage.layers()), lineage.own(), lineage.parents());
            resolvedViews.put(name, known);
        }
        return Optional.of(known);
    }

    public Optional<Explore> explore(String name) {
        if (!explores.declared().containsKey(name)) {
            return Optional.empty();
        }
        Explore known = resolvedExplores.get(name);
        if (known == null) {
            known = resolve(name);
            resolvedExplores.put(name, known);
        }
        return Optional.of(known);
    }

    /** Where a view's rows come from. */
    public RowSource source(View view) {
        return sources.of(view);
    }

    /** What a text that stands in a view can become. */
    public RenderedText rendered(View view, LookmlObject.Located place) {
        return texts.render(view, place);
    }

    /** The fields that people can choose in an explore of this model. */
    public ExploreFields fields(Explore explore) {
        return new ExploreFields(explore, liquid, findings);
    }

    /** The fields of a view by itself, under its own name. */
    public List<Field> fields(View view) {
        return FieldExpansion.of(
                view,
                view.name(),
                view.object().text("label").orElseGet(() -> Labels.of(view.name())),
                new Wording(liquid, this::view));
    }

    /** Full names of fields by set: the sets that a view declares, and what it has in all. */
    public Map<String, List<String>> sets(View view) {
        return new FieldSets(Map.of(view.name(), fields(view)), _ -> Optional.of(view)).all();
    }

    private Explore resolve(String name) {
        Inheritance.Lineage lineage = exploreParents.of(name);
        LookmlObject object = new LookmlObject(name, lineage.layers());
        List<Join> joins = object.children(Explore.JOINS).stream()
                .map(join -> new Join(join, view(join.text("from").orElse(join.name()), join.last())))
                .toList();
        Explore explore = new Explore(object, lineage.own(), lineage.parents(), Optional.empty(), joins);
        return explore.isAbstract() && view(explore.baseName()).isEmpty()
                ? explore
                : new Explore(object, lineage.own(), lineage.parents(), view(explore.baseName(), object.last()), joins);
    }

    private Optional<View> view(String name, Layer place) {
        Optional<View> view = view(name);
        if (view.isEmpty() && unknownViews.add(name + place.file().position(place.block()))) {
            findings.accept(Finding.at(
                    place.file(),
                    place.block(),
                    Code.LOOKML_VIEW_UNKNOWN,
                    "the model " + name() + " has no view " + name + "; is its file included?"));
        }
        return view;
    }
}
