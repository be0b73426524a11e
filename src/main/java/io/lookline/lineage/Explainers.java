package io.lookline.lineage;

import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Fqn;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.ExplanationSubject.OfChart;
import io.lookline.lineage.ExplanationSubject.OfDashboard;
import io.lookline.lineage.ExplanationSubject.OfExplore;
import io.lookline.lineage.ExplanationSubject.OfExploreField;
import io.lookline.lineage.ExplanationSubject.OfField;
import io.lookline.lineage.ExplanationSubject.OfTable;
import io.lookline.lineage.ExplanationSubject.OfView;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Those who explain, each one kind of thing. */
final class Explainers {
    /** What a resolution is made of. */
    record Parts(LookerInstance looker, ModelAssets models, Warehouses warehouses) {}

    private final Map<String, ViewModels.Entity> viewsByFqn = new HashMap<>();
    private final Map<String, Explore> listedByFqn = new HashMap<>();
    private final ModelAssets models;
    private final ExplanationSources sources;
    private final Optional<ViewExplainer> views;
    private final FieldExplainer fields;
    private final ExploreExplainer explores;
    private final ContentExplainer content;
    private final ExplanationTables tables;

    Explainers(DesiredState desired, ExplanationSources sources, Parts parts, LineageGraph graph) {
        this.models = parts.models();
        this.sources = sources;
        models.views().ifPresent(all -> all.all()
                .forEach(view -> viewsByFqn.put(view.dataModel().fqn(), view)));
        Stream.concat(models.exploresWithoutFiles(), models.exploresWithLostFiles())
                .forEach(explore -> listedByFqn.put(
                        models.explores().get(explore.id()).dataModel().fqn(), explore));
        ColumnChains chains = new ColumnChains(desired, this::end);
        this.views = models.views()
                .map(all -> new ViewExplainer(all, parts.looker().explores().items(), parts.warehouses(), sources));
        this.fields = new FieldExplainer(sources);
        this.tables = new ExplanationTables(sources);
        this.explores = new ExploreExplainer(models, parts.warehouses(), sources, graph, chains);
        this.content =
                new ContentExplainer(desired.service(), new Scopes(parts.looker(), desired.service()), models, chains);
    }

    Explanation of(ExplanationSubject subject) {
        return switch (subject) {
            case OfView(ViewModels.Entity view) -> views.orElseThrow().of(view);
            case OfField(ViewModels.Entity view, var field) -> fields.of(view, field);
            case OfExplore(var explore, Written written) -> explores.of(explore, written);
            case OfExploreField(var explore, Written written, var field) -> explores.of(explore, written, field);
            case OfDashboard dashboard -> content.of(dashboard);
            case OfChart chart -> content.of(chart);
            case OfTable table -> tables.of(table);
        };
    }

    ExplanationTables tables() {
        return tables;
    }

    /** Why a column has no source, where it is that of a view's field, or of an explore that has no views here. */
    private Optional<ExplainedResult> end(String column) {
        List<String> parts = Fqn.split(column);
        String owner = Fqn.of(parts.subList(0, parts.size() - 1).toArray(String[]::new));
        return Optional.ofNullable(viewsByFqn.get(owner))
                .map(sources::of)
                .flatMap(view -> lost(view, column))
                .or(() -> Optional.ofNullable(listedByFqn.get(owner)).flatMap(explore -> ofListed(explore, column)));
    }

    private Optional<ExplainedResult> ofListed(Explore explore, String column) {
        if (models.hasLostFiles(explore)) {
            return Optional.of(ExplanationWords.lost(Code.GIT_REPOSITORY_UNREADABLE));
        }
        return ListedExplores.keepsSql(explore)
                ? Optional.of(ExplanationWords.lost(Code.LINEAGE_SQL_UNTOLD))
                : lost(sources.reading().of(explore), column);
    }

    private Optional<ExplainedResult> lost(DataModelSources target, String column) {
        return target.written().columns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .findFirst()
                .flatMap(entry -> lost(entry.getKey(), target));
    }

    private Optional<ExplainedResult> lost(String field, DataModelSources target) {
        FieldLineage lineage = target.fields().get(field);
        return Optional.ofNullable(lineage).flatMap(known -> sources.of(known, target).stream()
                .map(ExplainedSource::result)
                .filter(result -> !(result instanceof ExplainedResult.Found))
                .findFirst());
    }
}
