package io.lookline.lineage;

import io.lookline.catalog.DataModel;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Explores and views as the data models that they are written as. */
final class ModelAssets {
    private final LookerInstance looker;
    private final ModelConnections connections;
    private final Map<String, Written> explores = new LinkedHashMap<>();
    /** The explore that has a data model's name, for two may want the same. */
    private final Map<String, String> exploresByFqn = new HashMap<>();

    private final Optional<LookmlModels> lookmlModels;
    private final Optional<ViewModels> views;
    private final Set<String> lost;
    private final ListedExplores listed;

    ModelAssets(LookerInstance looker, Optional<LookmlState> lookml, ResolveOptions options, Diagnostics diagnostics) {
        this.looker = looker;
        this.connections = new ModelConnections(looker);
        this.lookmlModels = lookml.map(state -> new LookmlModels(looker, state));
        FieldTypes types = new FieldTypes(new ColumnTypes(options.preciseTypes()));
        TakenNames names = new TakenNames(ItemType.DATA_MODEL, diagnostics);
        ExploreModels models = new ExploreModels(options, types, names, diagnostics);
        for (Explore explore : looker.explores().items()) {
            String text = lookmlModels.map(each -> each.text(explore)).orElse(null);
            models.resolve(explore, text).ifPresent(written -> {
                explores.put(explore.id(), written);
                exploresByFqn.put(written.dataModel().fqn(), explore.id());
            });
        }
        this.views = lookmlModels.map(
                each -> new ViewModels(looker, lookml.orElseThrow(), each, options, types, names, diagnostics));
        this.lost =
                lookml.map(state -> state.modelsWithLostFiles(looker.models())).orElse(Set.of());
        this.listed = new ListedExplores(exploresWithoutFiles().toList(), options.lookml());
        types.report(diagnostics);
    }

    ModelConnections connections() {
        return connections;
    }

    /** What each explore is written as, by Looker's id. */
    Map<String, Written> explores() {
        return explores;
    }

    /** Looker's id of the explore that is written under a full name. */
    Optional<String> explore(String fqn) {
        return Optional.ofNullable(exploresByFqn.get(fqn));
    }

    List<DataModel> exploreModels() {
        return explores.values().stream().map(Written::dataModel).toList();
    }

    /** Empty when no LookML was asked for. */
    Optional<ViewModels> views() {
        return views;
    }

    /** An explore as its files declare it; empty when none has it. */
    Optional<io.lookline.lookml.project.Explore> declared(Explore explore) {
        return lookmlModels.flatMap(models -> models.of(explore)).flatMap(model -> model.explore(explore.name()));
    }

    /** Explores that are written and of which only Looker's answer tells what they are made of. */
    Stream<Explore> exploresWithoutFiles() {
        return exploresWithoutViews().filter(explore -> !hasLostFiles(explore));
    }

    /** Explores whose files may be among those that could not be read: what they are made of is not told another way. */
    Stream<Explore> exploresWithLostFiles() {
        return exploresWithoutViews().filter(this::hasLostFiles);
    }

    /** Whether an explore is one of {@link #exploresWithLostFiles}. */
    boolean hasLostFiles(Explore explore) {
        return lost.contains(explore.model());
    }

    private Stream<Explore> exploresWithoutViews() {
        return looker.explores().items().stream()
                .filter(explore -> explores.containsKey(explore.id()))
                .filter(explore -> views.flatMap(known -> known.of(explore)).isEmpty());
    }

    /** What Looker's answers tell of {@link #exploresWithoutFiles}. */
    ListedExplores listed() {
        return listed;
    }

    /** Explores, then views. */
    List<DataModel> all() {
        Stream<DataModel> ofViews =
                views.stream().flatMap(known -> known.all().stream()).map(ViewModels.Entity::dataModel);
        return Stream.concat(exploreModels().stream(), ofViews).toList();
    }

    /** The tags of all of them and of their fields, as Looker knows them. */
    Stream<String> tags() {
        Stream<String> ofExplores = looker.explores().items().stream()
                .flatMap(explore -> Stream.concat(
                        explore.tags().stream(),
                        Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                                .flatMap(field -> field.tags().stream())));
        return Stream.concat(
                ofExplores,
                views.stream().flatMap(known -> known.all().stream()).flatMap(ViewModels.Entity::tags));
    }
}
