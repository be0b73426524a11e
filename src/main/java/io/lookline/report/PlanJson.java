package io.lookline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.catalog.Asset;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Change;
import io.lookline.catalog.Edge;
import io.lookline.catalog.EdgeChange;
import io.lookline.catalog.LineageNode;
import io.lookline.catalog.Plan;
import io.lookline.catalog.TableRef;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.ItemType;
import java.util.List;
import java.util.Locale;

/**
 * A plan for machines: {@code {"version", "service", "changes": [{"action", "type", "name", "fields"}], "stale": {"edges",
 * "columns"}, "refusals"}}. A change of an edge has its ends too, {@code "from"} and {@code "to"} with {@code "type"} and
 * {@code "name"}, and {@code "sqlQuery"} and {@code "description"} where there are such.
 */
public final class PlanJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private final Plan plan;
    private final ArrayNode changes = JSON.createArrayNode();

    public PlanJson(Plan plan) {
        this.plan = plan;
    }

    /** Indented JSON without a trailing line break. */
    public String text() {
        ObjectNode object = JSON.createObjectNode().put("version", VERSION).put("service", plan.service());
        addChanges();
        object.set("changes", changes);
        object.putObject("stale")
                .put("edges", plan.stale().edges())
                .put("columns", plan.stale().columns());
        ArrayNode refusals = object.putArray("refusals");
        plan.deletions().refusals().forEach(refusals::add);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private void addChanges() {
        if (plan.writeService()) {
            add("create", ItemType.SERVICE, plan.service());
        }
        if (plan.writeClassification()) {
            add("create", ItemType.CLASSIFICATION, Tag.CLASSIFICATION);
        }
        plan.newTags().forEach(tag -> add("create", ItemType.TAG, tag.fqn()));
        plan.assets().forEach(this::add);
        plan.edges().forEach(this::add);
        plan.usage().forEach(usage -> add("update", ItemType.USAGE, usage.dashboardFqn()));
        plan.deletions()
                .delete()
                .forEach(deletion -> add("delete", deletion.kind().itemType(), deletion.fqn()));
    }

    private void add(Change<? extends Asset> change) {
        switch (change) {
            case Change.Create<? extends Asset> create ->
                add("create", create.asset().kind().itemType(), create.fqn());
            case Change.Update<? extends Asset> update ->
                addFields(add("update", update.asset().kind().itemType(), update.fqn()), update.fields());
            case Change.Unchanged<? extends Asset> _, Change.LeftDeleted<? extends Asset> _ -> {}
        }
    }

    private void add(EdgeChange change) {
        switch (change) {
            case EdgeChange.Put put -> addPut(put);
            case EdgeChange.Remove remove -> addEdge("delete", remove.key());
            case EdgeChange.Keep _ -> {}
        }
    }

    private void addPut(EdgeChange.Put put) {
        ObjectNode edge = addEdge(put.isNew() ? "create" : "update", put.key());
        if (!put.isNew()) {
            addFields(edge, put.fields());
        }
        if (put.edge().sqlQuery() != null) {
            edge.put("sqlQuery", put.edge().sqlQuery());
        }
        if (put.edge().description() != null) {
            edge.put("description", put.edge().description());
        }
    }

    private ObjectNode addEdge(String action, Edge.Key key) {
        ObjectNode edge = add(action, ItemType.EDGE, key.toString());
        edge.putObject("from")
                .put("type", type(key.from()))
                .put("name", key.from().fqn());
        edge.putObject("to").put("type", type(key.to())).put("name", key.to().fqn());
        return edge;
    }

    private static String type(LineageNode node) {
        return switch (node) {
            case AssetRef asset -> type(asset.kind().itemType());
            case TableRef table -> table.entityType();
        };
    }

    private static String type(ItemType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private ObjectNode add(String action, ItemType type, String name) {
        return changes.addObject().put("action", action).put("type", type(type)).put("name", name);
    }

    private static void addFields(ObjectNode change, List<String> fields) {
        ArrayNode names = change.putArray("fields");
        fields.forEach(names::add);
    }
}
