package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.Locale;

/** A dashboard under construction. Every method changes it and gives it back. */
final class Board {

    private final ObjectNode json = Json.object();
    private final Draft draft;

    /** @param id a number, or {@code model::name} of a LookML dashboard */
    Board(Draft draft, String id, String title) {
        this.draft = draft;
        json.put("id", id).put("title", title).put("slug", "d" + Long.toString(Math.abs(id.hashCode() * 7919L), 36));
        json.put("created_at", "2024-02-01T08:00:00.000+00:00").put("updated_at", "2026-09-14T11:20:31.000+00:00");
        json.put("url", "/dashboards/" + id).put("load_configuration", "prefetch_cache_run");
        json.put("view_count", 0).put("usage_count", 0).put("favorite_count", 0);
    }

    Board described(String text) {
        json.put("description", text);
        return this;
    }

    Board in(ObjectNode folder) {
        json.set("folder", folder);
        json.set("folder_id", folder.get("id"));
        return this;
    }

    Board by(String userId) {
        json.put("user_id", userId).put("last_updater_id", userId);
        return this;
    }

    Board views(int count) {
        json.put("view_count", count).put("usage_count", count + count / 3).put("favorite_count", count / 50);
        return this;
    }

    /** Marks it as declared in a LookML file of a model. */
    Board declaredIn(String model) {
        json.putObject("model").put("id", model).put("label", Words.title(model));
        json.put("readonly", true).set("lookml_link_id", json.get("id"));
        json.putNull("created_at").putNull("updated_at");
        return this;
    }

    Board deleted() {
        json.put("deleted", true).put("deleted_at", "2026-06-30T10:00:00.000+00:00");
        return this;
    }

    Board hidden() {
        json.put("hidden", true);
        return this;
    }

    /** @param field a field of an explore: {@code model}, {@code explore}, {@code view.field} */
    Board filter(String name, String... field) {
        ArrayNode filters = json.withArrayProperty("dashboard_filters");
        ObjectNode filter = filters.addObject().put("id", draft.nextFilter()).put("dashboard_id", id());
        filter.put("name", name).put("title", name).put("row", filters.size() - 1);
        filter.put("type", field.length == 0 ? "date_filter" : "field_filter");
        if (field.length > 0) {
            filter.put("model", field[0]).put("explore", field[1]).put("dimension", field[2]);
        }
        return this;
    }

    Board tiles(ObjectNode... tiles) {
        for (ObjectNode tile : tiles) {
            String given = tile.path("title").asText(tile.path("type").asText());
            String elementId = id().contains("::")
                    ? id() + "::" + given.toLowerCase(Locale.ROOT).replaceAll("\\W+", "_")
                    : draft.nextElement();
            tile.put("id", elementId).put("dashboard_id", id());
            if (tile.get("result_maker") instanceof ObjectNode maker) {
                maker.put("id", draft.nextResultMaker());
                tile.set("result_maker_id", maker.get("id"));
            }
            json.withArrayProperty("dashboard_elements").add(tile);
        }
        return this;
    }

    ObjectNode json() {
        return json;
    }

    private String id() {
        return json.get("id").asText();
    }
}
