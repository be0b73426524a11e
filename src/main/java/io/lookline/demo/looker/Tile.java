package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;

/** The elements of dashboards, sparse and without ids. */
final class Tile {

    private static final String[] COPIED = {"dynamic_fields", "sorts", "total", "vis_config"};

    private Tile() {}

    /** A tile with a query of its own, as most are: the query stands twice in it. */
    static ObjectNode query(String title, ObjectNode query) {
        ObjectNode tile = resultMakerOnly(title, query);
        tile.set("query_id", query.get("id"));
        tile.set("query", query);
        return tile;
    }

    /** A tile as newer servers send it: with its query in {@code result_maker} alone. */
    static ObjectNode resultMakerOnly(String title, ObjectNode query) {
        ObjectNode tile = vis(title);
        ObjectNode maker = tile.putObject("result_maker");
        maker.set("query_id", query.get("id"));
        maker.set("query", query);
        for (String property : COPIED) {
            maker.set(property, query.get(property));
        }
        filterable(maker, query, null);
        return tile;
    }

    /** A tile that shows a Look; its title is the Look's. */
    static ObjectNode look(ObjectNode look) {
        ObjectNode tile = vis(null).put("type", "vis");
        tile.set("look_id", look.get("id"));
        tile.set("look", look);
        filterable(tile.putObject("result_maker"), (ObjectNode) look.get("query"), null);
        return tile;
    }

    /** A tile with merged results: its queries are those of the merge query. */
    static ObjectNode merged(String title, ObjectNode mergeQuery, ObjectNode... sources) {
        ObjectNode tile = vis(title);
        tile.set("merge_result_id", mergeQuery.get("id"));
        ObjectNode maker = tile.putObject("result_maker");
        maker.set("merge_result_id", mergeQuery.get("id"));
        maker.set("vis_config", mergeQuery.get("vis_config"));
        for (int index = 0; index < sources.length; index++) {
            filterable(maker, sources[index], "q" + (index + 1));
        }
        return tile;
    }

    /** A tile made from a query in SQL Runner. */
    static ObjectNode sqlRunner(String title, String sqlQuery) {
        ObjectNode tile = vis(title);
        ObjectNode maker = tile.putObject("result_maker").put("sql_query_id", sqlQuery);
        maker.putObject("vis_config").put("type", "table");
        return tile;
    }

    static ObjectNode text(String title, String subtitle, String body) {
        ObjectNode tile = Json.object().put("type", "text").put("title_text", title);
        return tile.put("subtitle_text", subtitle).put("body_text", body).put("body_text_as_html", "<p>" + body);
    }

    static ObjectNode button(String label, String address) {
        ObjectNode content = Json.object();
        content.put("text", label).put("href", address).put("style", "FILLED");
        return Json.object().put("type", "button").put("rich_content_json", content.toString());
    }

    /** Lets a tile listen to a dashboard's filter. */
    static ObjectNode listening(ObjectNode tile, String filter, String field) {
        ObjectNode filterable = (ObjectNode) tile.at("/result_maker/filterables/0");
        filterable
                .withArrayProperty("listen")
                .addObject()
                .put("dashboard_filter_name", filter)
                .put("field", field);
        return tile;
    }

    static ObjectNode noted(ObjectNode tile, String note) {
        return tile.put("note_text", note).put("note_display", "hover").put("note_state", "collapsed");
    }

    private static ObjectNode vis(String title) {
        return Json.object().put("type", "vis").put("title", title);
    }

    private static void filterable(ObjectNode maker, ObjectNode query, String name) {
        ObjectNode filterable = maker.withArrayProperty("filterables").addObject();
        filterable.set("model", query.get("model"));
        filterable.set("view", query.get("view"));
        filterable.put("name", name).putArray("listen");
    }
}
