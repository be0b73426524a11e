package io.lookline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All that a catalog holds of a service, a line per entity and edge, without what differs between two servers or two
 * ways to the same end: ids, versions, times, and the marks, which hold digests of ids; nor ranks of usage, which the
 * server forms anew only when views have grown again.
 */
final class Snapshot {
    private static final Set<String> INCIDENTAL = Set.of(
            "id",
            "href",
            "percentileRank",
            "version",
            "updatedAt",
            "updatedBy",
            "createdAt",
            "createdBy",
            "changeDescription",
            "sourceHash",
            "incrementalChangeDescription",
            "impersonatedBy");

    private Snapshot() {}

    static List<String> of(Stage stage) {
        return Stream.concat(
                        Stream.of(
                                        "services/dashboardServices",
                                        "classifications",
                                        "tags",
                                        Stage.MODELS,
                                        Stage.CHARTS,
                                        Stage.DASHBOARDS)
                                .flatMap(collection -> stage.catalog.all(collection).stream()
                                        .map(entity -> collection + " " + text(entity))),
                        stage.catalog.edges().stream().map(edge -> "edge " + text(edge)))
                .map(stage::withoutPorts)
                .sorted()
                .toList();
    }

    private static String text(JsonNode node) {
        ObjectNode copy = node.deepCopy();
        strip(copy);
        return copy.toString();
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(INCIDENTAL);
        }
        if (node instanceof ArrayNode array) {
            sort(array);
        }
        node.forEach(Snapshot::strip);
    }

    /** Lists of references have no order. */
    private static void sort(ArrayNode array) {
        List<JsonNode> members = new ArrayList<>();
        array.forEach(members::add);
        if (StreamSupport.stream(array.spliterator(), false).allMatch(each -> each.has("fullyQualifiedName"))) {
            members.sort(
                    Comparator.comparing(each -> each.path("fullyQualifiedName").asText()));
            array.removeAll().addAll(members);
        }
    }
}
