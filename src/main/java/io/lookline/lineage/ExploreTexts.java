package io.lookline.lineage;

import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.Join;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.RowSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the explores of a model say of the rows of its views. */
final class ExploreTexts {
    private ExploreTexts() {}

    /** By the explores' names: a table instead of the view's own, or the SQL of a join where it has none. */
    static Map<String, ExplainedText> of(ViewModels.Entity view) {
        boolean unsaid = view.model().source(view.view()) instanceof RowSource.Unsaid;
        List<String> keys = unsaid ? List.of("sql_table_name", "sql") : List.of("sql_table_name");
        Map<String, ExplainedText> texts = new LinkedHashMap<>();
        for (String name : view.model().exploreNames()) {
            view.model().explore(name).filter(explore -> !explore.isAbstract()).stream()
                    .flatMap(explore -> places(explore, view.view().name()))
                    .flatMap(place -> keys.stream().flatMap(key -> place.located(key).stream()))
                    .map(place -> ExplainedText.of(view.model().rendered(view.view(), place)))
                    .forEach(text -> texts.putIfAbsent(name, text));
        }
        return texts;
    }

    /** Where an explore speaks of a view. A base view is not joined, and so has no SQL of a join. */
    private static Stream<LookmlObject> places(Explore explore, String view) {
        return Stream.concat(
                explore.base().filter(base -> base.name().equals(view)).stream().map(_ -> explore.object()),
                explore.joins().stream()
                        .filter(join -> join.view()
                                .filter(joined -> joined.name().equals(view))
                                .isPresent())
                        .map(Join::object));
    }
}
