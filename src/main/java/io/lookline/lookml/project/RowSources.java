package io.lookline.lookml.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out where rows come from: a derived table goes before a table's name, and of a derived table SQL before an explore. */
final class RowSources {
    /** Where the SQL of a derived table stands, in the order in which Looker looks for it. */
    private static final List<String> QUERIES = List.of("sql", "sql_create");

    private final TextRenderer texts;

    RowSources(TextRenderer texts) {
        this.texts = texts;
    }

    RowSource of(View view) {
        return view.derivedTable()
                .map(table -> derived(view, table))
                .or(() -> view.source().map(name -> new RowSource.Table(texts.render(view, name))))
                .orElseGet(RowSource.Unsaid::new);
    }

    private RowSource derived(View view, LookmlObject table) {
        return query(table)
                .<RowSource>map(found -> new RowSource.Query(texts.render(view, found)))
                .or(() -> table.part("explore_source").flatMap(RowSources::asked))
                .orElseGet(RowSource.Unsaid::new);
    }

    private static Optional<List<LookmlObject.Located>> query(LookmlObject table) {
        Stream<List<LookmlObject.Located>> queries =
                QUERIES.stream().flatMap(key -> table.located(key).stream()).map(List::of);
        Stream<List<LookmlObject.Located>> processes = table.part("create_process").stream()
                .map(process -> process.nodes("sql_step").toList())
                .filter(steps -> !steps.isEmpty());
        return Stream.concat(queries, processes).findFirst();
    }

    private static Optional<RowSource> asked(LookmlObject source) {
        return Texts.name(source.last().block()).map(explore -> new RowSource.Native(explore, source));
    }
}
