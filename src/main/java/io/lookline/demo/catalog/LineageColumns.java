package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.HashSet;
import java.util.Set;

/** Which "columns" an end of an edge has. A pair that names others is dropped without a word. */
final class LineageColumns {

    private final Catalog catalog;

    LineageColumns(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The pairs that are stored: unknown source columns cut out, pairs without a valid part left out. */
    ArrayNode valid(JsonNode pairs, Entity from, Entity to) {
        Set<String> sources = of(from);
        Set<String> targets = of(to);
        ArrayNode kept = Json.array();
        for (JsonNode pair : pairs) {
            ArrayNode known = Json.array();
            pair.path("fromColumns").forEach(column -> {
                if (sources.contains(column.asText())) {
                    known.add(column);
                }
            });
            if (!known.isEmpty() && targets.contains(pair.path("toColumn").asText())) {
                ObjectNode stored = pair.deepCopy();
                stored.set("fromColumns", known);
                kept.add(stored);
            }
        }
        return kept;
    }

    private Set<String> of(Entity entity) {
        Set<String> names = new HashSet<>();
        switch (entity.kind()) {
            case TABLE, DATA_MODEL -> collect(entity.fields().path("columns"), names);
            // A dashboard's "columns" are the charts on it, by their own name or with the dashboard's before it.
            case DASHBOARD ->
                catalog.links()
                        .of(entity.id(), Links.Relation.CHARTS)
                        .forEach(id -> catalog.store().find(id).ifPresent(chart -> {
                            names.add(chart.fqn());
                            names.add(entity.fqn() + "." + chart.fqn());
                        }));
            case CHART,
                    DASHBOARD_SERVICE,
                    DATABASE_SERVICE,
                    DATABASE,
                    DATABASE_SCHEMA,
                    CLASSIFICATION,
                    TAG,
                    USER,
                    TEAM,
                    INGESTION_PIPELINE -> {}
        }
        return names;
    }

    private static void collect(JsonNode columns, Set<String> names) {
        for (JsonNode column : columns) {
            names.add(column.path("fullyQualifiedName").asText());
            collect(column.path("children"), names);
        }
    }
}
