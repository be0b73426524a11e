package io.lookline.lineage.source;

import io.lookline.lookml.Block;
import io.lookline.lookml.Comment;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.ValueList;
import io.lookline.lookml.project.Layer;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.LookmlObject.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a field's declaration that its value depends on, found in one pass over it. */
final class FieldParts {
    private static final List<String> EXPRESSIONS =
            List.of("sql", "sql_start", "sql_end", "sql_latitude", "sql_longitude", "sql_distinct_key");
    private static final List<String> REFERENCES =
            List.of("based_on", "based_on_time", "list_field", "start_location_field", "end_location_field");
    private static final String CASE = "case";
    private static final String FILTERS = "filters";
    private static final Set<String> KEYS = Stream.of(EXPRESSIONS, REFERENCES, List.of(CASE, FILTERS))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final LookmlObject field;
    private final Map<String, Located> parts = new HashMap<>(4);

    /** Of parts with one key the last one is kept, as Looker does. */
    FieldParts(LookmlObject field) {
        this.field = field;
        for (Layer layer : field.layers()) {
            for (Node node : layer.block().nodes()) {
                String key = key(node);
                if (KEYS.contains(key)) {
                    parts.put(key, new Located(layer, node));
                }
            }
        }
    }

    private static String key(Node node) {
        return switch (node) {
            case Pair pair -> pair.key();
            case ValueList list -> list.key();
            case Block block -> block.key();
            case Comment _ -> "";
        };
    }

    /** Where its expressions of SQL stand. */
    List<Located> expressions() {
        List<Located> expressions = new ArrayList<>(2);
        for (String key : EXPRESSIONS) {
            if (parts.containsKey(key)) {
                expressions.add(parts.get(key));
            }
        }
        if (parts.containsKey(CASE)) {
            conditions().forEach(expressions::add);
        }
        return expressions;
    }

    private Stream<Located> conditions() {
        return field.part(CASE).stream()
                .flatMap(cases -> cases.nodes("when"))
                .flatMap(when -> block(when).flatMap(each -> each.located("sql")).stream());
    }

    /** The fields that it names by themselves: {@code field} or {@code view.field}. */
    List<String> references() {
        List<String> references = new ArrayList<>(0);
        for (String key : REFERENCES) {
            if (parts.containsKey(key)) {
                field.text(key).ifPresent(references::add);
            }
        }
        if (parts.containsKey(FILTERS)) {
            field.nodes(FILTERS).flatMap(FieldParts::filtered).forEach(references::add);
        }
        return references;
    }

    /** Whether something but filters says what its value is. */
    boolean sayValue() {
        return parts.size() > (parts.containsKey(FILTERS) ? 1 : 0);
    }

    /** Whether it counts rows, by their key. */
    boolean areOfCount() {
        return !parts.containsKey("sql")
                && field.last().block().key().equals("measure")
                && field.text("type").filter("count"::equals).isPresent();
    }

    /** {@code filters: [status: "done"]}, and as it was written before 2020: a block with the field and its value. */
    private static Stream<String> filtered(Located filters) {
        return switch (filters.node()) {
            case ValueList list ->
                list.elements().stream().filter(Pair.class::isInstance).map(pair -> ((Pair) pair).key());
            case Block _ -> block(filters).flatMap(each -> each.text("field")).stream();
            case Pair _, Comment _ -> Stream.empty();
        };
    }

    private static Optional<LookmlObject> block(Located part) {
        return part.node() instanceof Block block
                ? Optional.of(
                        new LookmlObject("", List.of(new Layer(part.layer().file(), block))))
                : Optional.empty();
    }
}
