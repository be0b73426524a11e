package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.ExplainedQuery.Read;
import io.lookline.lineage.ExplainedResult.Found;
import io.lookline.lineage.ExplainedResult.Lost;
import io.lookline.lineage.Explanation.OfChart;
import io.lookline.lineage.Explanation.OfDashboard;
import io.lookline.looker.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains dashboards and charts: which explores they ask, which fields they read and why, and where those come from. */
final class ContentExplainer {
    private final String service;
    private final Scopes scopes;
    private final Map<String, Written> explores;
    private final ExploreEdges columns;
    private final ColumnChains chains;

    ContentExplainer(String service, Scopes scopes, ModelAssets models, ColumnChains chains) {
        this.service = service;
        this.scopes = scopes;
        this.explores = models.explores();
        this.columns = new ExploreEdges(models.exploreModels(), new Edges());
        this.chains = chains;
    }

    OfDashboard of(ExplanationSubject.OfDashboard dashboard) {
        return new OfDashboard(
                dashboard.fqn(),
                dashboard.id(),
                dashboard.title(),
                dashboard.charts().stream().map(this::of).toList());
    }

    OfChart of(ExplanationSubject.OfChart chart) {
        return new OfChart(
                chart.fqn(),
                chart.id(),
                chart.title(),
                chart.queries().stream()
                        .filter(query -> Texts.says(query.model()) && Texts.says(query.explore()))
                        .map(this::query)
                        .toList());
    }

    private ExplainedQuery query(Query query) {
        ExplainedResult result = result(query);
        List<Read> reads = new ArrayList<>();
        TileInputs.reasons(query).forEach((field, reasons) -> reads.add(read(field, reasons, result)));
        return new ExplainedQuery(query.exploreId(), result, reads);
    }

    private ExplainedResult result(Query query) {
        String fqn = ExploreModels.fqn(service, query.model(), query.explore());
        Written written = explores.get(query.exploreId());
        if (scopes.excludesExplore(query.exploreId())) {
            return new Lost(Code.EXPLORE_NOT_VISIBLE, "a filter excludes the explore", "");
        }
        return written != null && written.dataModel().fqn().equals(fqn)
                ? new Found(List.of(fqn))
                : ExplanationWords.lost(Code.EXPLORE_NOT_VISIBLE);
    }

    private Read read(String field, Set<ReadReason> reasons, ExplainedResult explore) {
        Optional<String> column = explore instanceof Found(List<String> names)
                ? Optional.ofNullable(columns.column(names.getFirst(), field))
                : Optional.empty();
        return new Read(field, reasons, column, column.map(chains::of).orElse(ExplainedChains.NONE));
    }
}
