package io.lookline.lineage;

import io.lookline.catalog.FieldCounts;
import io.lookline.catalog.LineageNode;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.DataModelSources.Named;
import io.lookline.lineage.ExplainedResult.Found;
import io.lookline.lineage.ExplainedResult.Lost;
import io.lookline.lineage.ExplainedResult.NotLookedFor;
import io.lookline.lineage.SourcePlaces.Place;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.Source;
import io.lookline.sql.TableName;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What views are made of and what of it is in the catalog, in the words of an explanation. */
final class ExplanationSources {
    private final SourceReading reading;
    private final SourcePlaces places;
    private final boolean lookedFor;
    private final Map<ViewModels.Entity, DataModelSources> known = new IdentityHashMap<>();

    /** @param lookedFor whether there is a catalog that was asked for tables */
    ExplanationSources(ModelAssets models, SourceReading reading, boolean lookedFor) {
        this.reading = reading;
        this.places = new SourcePlaces(models, reading.lookml());
        this.lookedFor = lookedFor;
    }

    SourceReading reading() {
        return reading;
    }

    DataModelSources of(ViewModels.Entity view) {
        return known.computeIfAbsent(view, reading::of);
    }

    /** What a field comes from, and what it names and leads nowhere. */
    List<ExplainedSource> of(FieldLineage field, DataModelSources target) {
        return Stream.concat(
                        field.sources().stream().map(source -> of(source, target)),
                        field.causes().stream()
                                .map(cause ->
                                        new ExplainedSource(cause.subject(), ExplanationWords.lost(cause.code()))))
                .toList();
    }

    private ExplainedSource of(Source source, DataModelSources target) {
        return new ExplainedSource(ExplanationWords.of(source), result(source, target));
    }

    private ExplainedResult result(Source source, DataModelSources target) {
        if (source instanceof Source.Column(TableName name, var _)) {
            ExplainedTable table = table(target.tables().get(name));
            if (!(table.result() instanceof Found)) {
                return table.result();
            }
        }
        return result(places.of(source, target));
    }

    ExplainedTable table(Named named) {
        ExplainedResult result =
                switch (named.choice()) {
                    case TableChoice.Chosen _ when !lookedFor -> new NotLookedFor();
                    case TableChoice.Chosen(TableColumns columns, var _) ->
                        new Found(List.of(columns.table().ref().fqn()));
                    case TableChoice.None(Code code) -> {
                        LostTable lost = new LostTable(code, named);
                        yield new Lost(code, lost.reason(named.search()), lost.hint());
                    }
                };
        return new ExplainedTable(named.search(), named.hits(), result);
    }

    /** Of a thing that is no table. */
    ExplainedResult result(Origin.Upstream upstream, DataModelSources target) {
        return result(places.of(upstream, target));
    }

    private static ExplainedResult result(Place place) {
        return switch (place) {
            case Place.None(Code code) -> ExplanationWords.lost(code);
            case Place.Found(LineageNode node, Set<String> columns) ->
                new Found(
                        columns.isEmpty()
                                ? List.of(node.fqn())
                                : columns.stream().sorted().toList());
        };
    }

    /** How the fields of a data model count, by the rules of a run. */
    FieldCounts counts(DataModelSources target) {
        SourceProblems problems = new SourceProblems();
        new SourceEdges(places, new Edges(), problems).add(target);
        return problems.counts();
    }

    /** The same data model with more tables, which fields on the way to its own may name. */
    DataModelSources naming(DataModelSources target, String connection, FieldLineage more) {
        Map<TableName, Named> tables =
                new LinkedHashMap<>(DataModelSources.named(List.of(), Map.of("", more), connection, reading.tables()));
        tables.putAll(target.tables());
        return new DataModelSources(target.written(), target.view(), target.origins(), target.fields(), tables);
    }
}
