package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.RenderedText;
import io.lookline.lookml.project.RowSource;
import io.lookline.lookml.project.View;
import io.lookline.sql.TableName;
import io.lookline.sql.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The rows of the views of one model, as far as no explore has a say. */
final class ModelRows {
    private final Model model;
    private final ModelFields fields;
    private final ExploreIndex explores;
    private final RowReader reader;
    private final RowFindings findings;
    private final DepthFirst<String, List<Rows>> rows = new DepthFirst<>(this::begin, this::circle);
    private final Map<String, Set<String>> circles = new HashMap<>();
    private final Map<String, DepthFirst.Step<String, List<Rows>>> begun = new HashMap<>();

    ModelRows(ModelFields fields, ExploreIndex explores, Tables tables, QueryCache queries) {
        this.model = fields.model();
        this.fields = fields;
        this.explores = explores;
        this.findings = new RowFindings(model.name());
        this.reader = new RowReader(fields.dialect(), tables, queries, findings);
    }

    RowFindings findings() {
        return findings;
    }

    /** Reads the texts of views at once. */
    void readAhead(Collection<String> views) {
        List<RowText> texts = new ArrayList<>();
        for (String view : views.stream().filter(this::hasRows).toList()) {
            DepthFirst.Step<String, List<Rows>> step = begin(view);
            begun.put(view, step);
            if (step instanceof ToRead toRead) {
                texts.addAll(toRead.texts);
            }
        }
        reader.readAhead(texts);
    }

    private boolean hasRows(String view) {
        return model.view(view).filter(found -> !found.isAbstract()).isPresent();
    }

    /** At least one; several where Liquid leaves branches open. */
    List<Rows> of(View view) {
        return rows.of(view.name());
    }

    /** Whether a text unfolds columns of other views instead of naming a table. */
    boolean isCall(RenderedText text) {
        return TableCall.isOfColumns(text, fields.dialect());
    }

    /** The rows of texts that an explore says instead of a view. */
    List<Rows> of(List<RowText> texts) {
        see(texts);
        return texts.stream()
                .<Rows>map(text -> reader.read(text, name -> model.view(name).map(this::of)))
                .toList();
    }

    /** Why the rows of another view cannot be followed to where they come from; empty when they can. */
    Optional<Code> obstacle(String own, String other) {
        boolean isItself = own.equals(other) || other.isEmpty();
        if (isItself || circles.getOrDefault(own, Set.of()).contains(other)) {
            return Optional.of(Code.LINEAGE_CYCLE);
        }
        return model.view(other).isEmpty() ? Optional.of(Code.LINEAGE_VIEW_UNKNOWN) : Optional.empty();
    }

    private DepthFirst.Step<String, List<Rows>> begin(String name) {
        DepthFirst.Step<String, List<Rows>> known = begun.remove(name);
        return known == null ? first(name) : known;
    }

    private DepthFirst.Step<String, List<Rows>> first(String name) {
        View view = model.view(name).orElseThrow();
        return switch (model.source(view)) {
            case RowSource.Table(RenderedText text) ->
                isCall(text)
                        ? new Known(List.of(new Rows.Joined(Optional.of(text))))
                        : step(RowText.all(QueryText.Form.TABLE_NAME, text));
            case RowSource.Query(RenderedText text) -> step(RowText.all(QueryText.Form.DERIVED_TABLE, text));
            case RowSource.Native asked -> new Known(List.of(asked(asked)));
            case RowSource.Unsaid() -> new Known(List.of(unsaid(name)));
        };
    }

    private Rows asked(RowSource.Native asked) {
        NativeColumns columns = new NativeColumns(asked, fields);
        if (!columns.areKnown()) {
            findings.exploreUnknown(asked.source(), asked.explore());
        }
        return new Rows.Asked(columns);
    }

    private Rows unsaid(String view) {
        return explores.reaching(view).stream().anyMatch(this::brings)
                ? new Rows.Joined(Optional.empty())
                : reader.assumed(TableName.of(view));
    }

    /** Whether an explore itself brings the rows of a view. */
    private boolean brings(ExploreIndex.Use use) {
        return use.joinSql().isPresent()
                || use.table()
                        .filter(table -> isCall(model.rendered(use.view(), table)))
                        .isPresent();
    }

    private DepthFirst.Step<String, List<Rows>> step(List<RowText> texts) {
        see(texts);
        List<String> views = RowText.views(texts).stream()
                .filter(view -> model.view(view).isPresent())
                .toList();
        return new ToRead(reader, texts, views);
    }

    private void see(List<RowText> texts) {
        RowText.views(texts).stream()
                .filter(view -> model.view(view).isEmpty())
                .forEach(view ->
                        findings.viewUnknown(texts.getFirst().text().text().place(), view));
    }

    private Map<String, List<Rows>> circle(Map<String, List<Rows>> read) {
        Set<String> views = new TreeSet<>(read.keySet());
        views.forEach(view -> circles.put(view, views));
        if (read.get(views.iterator().next()).getFirst() instanceof Rows.Queried queried) {
            findings.circle(queried.text().text().place(), views);
        }
        return read;
    }

    private record Known(List<Rows> rows) implements DepthFirst.Step<String, List<Rows>> {
        @Override
        public List<String> needs() {
            return List.of();
        }

        @Override
        public List<Rows> value(Function<String, Optional<List<Rows>>> known) {
            return rows;
        }
    }

    private record ToRead(RowReader reader, List<RowText> texts, List<String> needs)
            implements DepthFirst.Step<String, List<Rows>> {
        @Override
        public List<Rows> value(Function<String, Optional<List<Rows>>> known) {
            return texts.stream().<Rows>map(text -> reader.read(text, known)).toList();
        }
    }
}
