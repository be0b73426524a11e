package io.lookline.lineage;

import io.lookline.diagnostic.Severity;
import io.lookline.lineage.ExplainedRows.Problem;
import io.lookline.lineage.LineageGraph.NodeType;
import io.lookline.lineage.source.Origin;
import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.RenderedText;
import io.lookline.lookml.project.RowSource;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.SqlDiagnostic;
import io.lookline.sql.SqlLineage;
import io.lookline.sql.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains where the rows of views come from: the text that says it, what becomes of that, and what it reads. */
final class RowsExplainer {
    private final Warehouses warehouses;
    private final ExplanationSources sources;

    RowsExplainer(Warehouses warehouses, ExplanationSources sources) {
        this.warehouses = warehouses;
        this.sources = sources;
    }

    /** What the view says itself, then what explores say of its rows. */
    List<ExplainedRows> of(ViewModels.Entity view, DataModelSources target) {
        Map<String, List<Origin>> inExplores = new LinkedHashMap<>();
        Map<String, ExplainedText> texts = ExploreTexts.of(view);
        texts.keySet().forEach(explore -> inExplores.put(explore, new ArrayList<>()));
        List<Origin> own = new ArrayList<>();
        for (Origin origin : target.origins()) {
            origin.inExplore()
                    .map(explore -> inExplores.computeIfAbsent(explore, _ -> new ArrayList<>()))
                    .orElse(own)
                    .add(origin);
        }
        List<ExplainedRows> rows = new ArrayList<>(List.of(own(view, own, target)));
        inExplores.forEach((explore, origins) ->
                rows.add(ofExplore(explore, Optional.ofNullable(texts.get(explore)), origins, target)));
        return rows;
    }

    private ExplainedRows own(ViewModels.Entity view, List<Origin> origins, DataModelSources target) {
        return switch (view.model().source(view.view())) {
            case RowSource.Table(RenderedText name) -> said(view, name, origins, target);
            case RowSource.Query(RenderedText sql) -> said(view, sql, origins, target);
            case RowSource.Native(String explore, LookmlObject source) ->
                plain("asks the explore %s at %s".formatted(explore, FileLine.of(source.last())), origins, target);
            case RowSource.Unsaid() ->
                plain(
                        origins.isEmpty()
                                ? "nothing is said, for joins bring the rows"
                                : "nothing is said, so that it is the table of the view's name",
                        origins,
                        target);
        };
    }

    private ExplainedRows said(
            ViewModels.Entity view, RenderedText text, List<Origin> origins, DataModelSources target) {
        List<Problem> problems = origins.isEmpty() ? problems(view, text) : problems(origins);
        return new ExplainedRows(
                Optional.empty(),
                Optional.of(ExplainedText.of(text)),
                Optional.empty(),
                problems,
                explained(origins, target));
    }

    private ExplainedRows plain(String remark, List<Origin> origins, DataModelSources target) {
        return new ExplainedRows(
                Optional.empty(), Optional.empty(), Optional.of(remark), List.of(), explained(origins, target));
    }

    private ExplainedRows ofExplore(
            String explore, Optional<ExplainedText> said, List<Origin> origins, DataModelSources target) {
        Optional<ExplainedText> text = said.or(() -> origins.stream()
                .flatMap(origin -> origin.query().stream())
                .map(query -> ExplainedText.of(query.text().text()))
                .findFirst());
        return new ExplainedRows(
                Optional.of(explore), text, Optional.empty(), problems(origins), explained(origins, target));
    }

    private static List<Problem> problems(List<Origin> origins) {
        return origins.stream()
                .flatMap(origin -> origin.query().stream())
                .flatMap(query -> problems(query.text().text(), query.lineage()))
                .distinct()
                .toList();
    }

    /** A text of which nothing was found is read once more, for nothing else keeps what is wrong with it. */
    private List<Problem> problems(ViewModels.Entity view, RenderedText text) {
        return text.variants().stream()
                .map(Variant::text)
                .map(sql -> SqlLineage.of(
                        sql, warehouses.dialect(sources.reading().lookml().connection(view.model()))))
                .flatMap(lineage -> problems(text, lineage))
                .distinct()
                .toList();
    }

    private static Stream<Problem> problems(RenderedText text, QueryLineage lineage) {
        return lineage.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().severity() != Severity.INFO)
                .map(diagnostic -> problem(text, diagnostic));
    }

    private static Problem problem(RenderedText text, SqlDiagnostic diagnostic) {
        return new Problem(diagnostic.code(), SqlPlaces.of(text, diagnostic.offset()), diagnostic.message());
    }

    private List<ExplainedOrigin> explained(List<Origin> origins, DataModelSources target) {
        return origins.stream().map(origin -> explained(origin, target)).toList();
    }

    private ExplainedOrigin explained(Origin origin, DataModelSources target) {
        List<String> remarks = origin.query().map(query -> query.text().variant()).stream()
                .filter(Variant::conditional)
                .map(Variant::description)
                .toList();
        return switch (origin.upstream()) {
            case Origin.Upstream.Table(TableName name, var _) -> {
                ExplainedTable table = sources.table(target.tables().get(name));
                yield new ExplainedOrigin(NodeType.TABLE, name.toString(), Optional.of(table), table.result(), remarks);
            }
            case Origin.Upstream.OtherView(String other) ->
                new ExplainedOrigin(
                        NodeType.VIEW, other, Optional.empty(), sources.result(origin.upstream(), target), remarks);
            case Origin.Upstream.Explore(String explore) ->
                new ExplainedOrigin(
                        NodeType.EXPLORE,
                        explore,
                        Optional.empty(),
                        sources.result(origin.upstream(), target),
                        remarks);
        };
    }
}
