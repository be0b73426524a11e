package io.lookline.lineage;

import io.lookline.catalog.Asset;
import io.lookline.catalog.Chart;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Names;
import io.lookline.lineage.ExplanationSubject.OfChart;
import io.lookline.lineage.ExplanationSubject.OfDashboard;
import io.lookline.lineage.ExplanationSubject.OfExplore;
import io.lookline.lineage.ExplanationSubject.OfView;
import io.lookline.looker.Dashboard;
import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import io.lookline.looker.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists what a run writes of an instance, by all the names that people have for it. */
final class SubjectListing {
    private final ExplanationSubjects subjects = new ExplanationSubjects();
    private final String service;
    private final Map<String, Chart> charts;
    private final Map<String, io.lookline.catalog.Dashboard> dashboards;

    SubjectListing(DesiredState desired, LookerInstance looker, ModelAssets models) {
        this.service = desired.service();
        this.charts = byFqn(desired.charts());
        this.dashboards = byFqn(desired.dashboards());
        models.views().ifPresent(views -> views.all().forEach(this::add));
        for (Explore explore : looker.explores().items()) {
            Optional.ofNullable(models.explores().get(explore.id())).ifPresent(written -> add(explore, written));
        }
        looker.dashboards().items().forEach(this::add);
        looker.looks().items().forEach(this::add);
    }

    ExplanationSubjects subjects() {
        return subjects;
    }

    private void add(ViewModels.Entity view) {
        DataModel model = view.dataModel();
        String name = view.view().name();
        subjects.add(new OfView(view), name, view.modelName() + "::" + name, model.name(), model.fqn());
    }

    private void add(Explore explore, Written written) {
        DataModel model = written.dataModel();
        subjects.add(new OfExplore(explore, written), explore.name(), explore.id(), model.name(), model.fqn());
    }

    private void add(Dashboard dashboard) {
        List<OfChart> tiles = new ArrayList<>();
        dashboard.tiles().forEach(tile -> chart(tile.id(), tile.id(), tile.sources())
                .ifPresent(tiles::add));
        Optional.ofNullable(dashboards.get(Fqn.of(service, Names.clean(dashboard.id()))))
                .ifPresent(written -> subjects.add(
                        new OfDashboard(written.fqn(), dashboard.id(), written.displayName(), tiles),
                        dashboard.id(),
                        written.name(),
                        written.fqn(),
                        written.displayName()));
    }

    private void add(LookerInstance.Look look) {
        chart(look.id(), LookNames.of(look.id()), look.query() == null ? List.of() : List.of(look.query()));
    }

    /** @param raw the chart's name before it is cleaned; a Look's id alone may be a tile's */
    private Optional<OfChart> chart(String id, String raw, List<Query> queries) {
        return Optional.ofNullable(charts.get(Fqn.of(service, Names.clean(raw))))
                .map(written -> {
                    OfChart chart = new OfChart(written.fqn(), id, written.displayName(), queries);
                    subjects.add(chart, raw, written.name(), written.fqn(), written.displayName());
                    return chart;
                });
    }

    private static <T extends Asset> Map<String, T> byFqn(List<T> assets) {
        return assets.stream().collect(Collectors.toMap(Asset::fqn, Function.identity()));
    }
}
