package io.lookline.lineage.source;

import io.lookline.lookml.Block;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.ValueList;
import io.lookline.lookml.project.Layer;
import io.lookline.lookml.project.LookmlObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a field's declaration that its value depends on. */
final class FieldParts {
    private static final List<String> EXPRESSIONS =
            List.of("sql", "sql_start", "sql_end", "sql_latitude", "sql_longitude", "sql_distinct_key");
    private static final List<String> REFERENCES =
            List.of("based_on", "based_on_time", "list_field", "start_location_field", "end_location_field");
    private static final Set<String> INPUTS = Set.of("filter", "parameter");
    private static final String FILTERS = "filters";

    private FieldParts() {}

    /** Where its expressions of SQL stand. */
    static List<LookmlObject.Located> expressions(LookmlObject field) {
        return Stream.concat(
                        EXPRESSIONS.stream().flatMap(key -> field.located(key).stream()),
                        field.part("case").stream()
                                .flatMap(cases -> cases.nodes("when"))
                                .flatMap(when -> part(when, "sql")))
                .toList();
    }

    /** The fields that it names by themselves: {@code field} or {@code view.field}. */
    static List<String> references(LookmlObject field) {
        return Stream.concat(
                        REFERENCES.stream().flatMap(key -> field.text(key).stream()),
                        field.nodes(FILTERS).flatMap(FieldParts::filtered))
                .toList();
    }

    /** Whether its value is the column of its own name, for nothing else is said. */
    static boolean isPlainColumn(LookmlObject field) {
        String kind = ViewFields.kind(field);
        return !INPUTS.contains(kind)
                && !isCount(field)
                && expressions(field).isEmpty()
                && REFERENCES.stream().noneMatch(key -> field.text(key).isPresent());
    }

    /** Whether it counts rows, by their key. */
    static boolean isCount(LookmlObject field) {
        return ViewFields.kind(field).equals("measure")
                && field.text("type").filter("count"::equals).isPresent()
                && field.located("sql").isEmpty();
    }

    /** Whether it is only asked for a value, and gives none. */
    static boolean isInput(LookmlObject field) {
        return INPUTS.contains(ViewFields.kind(field));
    }

    private static Stream<LookmlObject.Located> part(LookmlObject.Located found, String key) {
        return found.node() instanceof Block block
                ? new LookmlObject("", List.of(new Layer(found.layer().file(), block))).located(key).stream()
                : Stream.empty();
    }

    /** {@code filters: [status: "done"]}, and as it was written before 2020: a block with the field and its value. */
    private static Stream<String> filtered(LookmlObject.Located filters) {
        Node node = filters.node();
        return switch (node) {
            case ValueList list ->
                list.elements().stream().filter(Pair.class::isInstance).map(pair -> ((Pair) pair).key());
            case Block block -> {
                LookmlObject object =
                        new LookmlObject("", List.of(new Layer(filters.layer().file(), block)));
                yield object.text("field").stream();
            }
            default -> Stream.empty();
        };
    }
}
