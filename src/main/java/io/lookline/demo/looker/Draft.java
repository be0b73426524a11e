package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.looker.LookerContent.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Content under construction: gives out ids and collects what was made. The same steps give the same content. */
final class Draft {

    private final Map<Kind, List<ObjectNode>> objects = new EnumMap<>(Kind.class);
    private int queries = 1000;
    private int elements = 100;
    private int resultMakers = 5000;
    private int filters;

    LookerContent content(List<Model> models, List<LookmlProject> projects) {
        return new LookerContent(models, projects, objects);
    }

    /** @param host where the warehouse is; of BigQuery the project */
    void connection(String name, String host, String dataset) {
        ObjectNode connection = keep(Kind.CONNECTION).put("name", name).put("dialect_name", "bigquery_standard_sql");
        connection.put("host", host).put("database", dataset).put("tmp_db_name", "looker_scratch");
    }

    void project(LookmlProject lookml) {
        ObjectNode project = keep(Kind.PROJECT).put("id", lookml.name()).put("name", lookml.name());
        project.put("git_remote_url", "git@github.com:" + lookml.repository() + ".git")
                .put("git_production_branch_name", "main");
        project.put("git_service_name", "github");
    }

    /** @param parent the folder above, null for a root */
    ObjectNode folder(String id, String name, ObjectNode parent) {
        ObjectNode folder = keep(Kind.FOLDER).put("id", id).put("name", name);
        if (parent != null) {
            folder.set("parent_id", parent.get("id"));
            parent.put("child_count", parent.path("child_count").asInt() + 1);
        }
        return folder.put("child_count", 0);
    }

    /** @param email null when the API user may not see it */
    ObjectNode user(String id, String name, String email) {
        ObjectNode user =
                keep(Kind.USER).put("id", id).put("display_name", name).put("email", email);
        int blank = name.indexOf(' ');
        return user.put("first_name", name.substring(0, blank)).put("last_name", name.substring(blank + 1));
    }

    ObjectNode query(Query query) {
        ObjectNode numbered = query.json(queries++);
        objects.computeIfAbsent(Kind.QUERY, kind -> new ArrayList<>()).add(numbered);
        return numbered;
    }

    /** A tile with a query of its own. */
    ObjectNode tile(String title, Query query) {
        return Tile.query(title, query(query));
    }

    /**
     * A saved Look.
     *
     * @param saved its query, with an id
     */
    ObjectNode look(String id, String title, ObjectNode folder, ObjectNode saved) {
        ObjectNode look = keep(Kind.LOOK).put("id", id).put("title", title).put("short_url", "/looks/" + id);
        look.put("url", "/looks/" + id).put("view_count", 20 + 3 * title.length());
        look.set("folder_id", folder.get("id"));
        look.set("folder", folder);
        look.set("query_id", saved.get("id"));
        look.putObject("model").set("id", saved.get("model"));
        look.set("query", saved);
        return look;
    }

    /** @param joined the field of each source by which they are merged, in the order of the sources */
    ObjectNode mergeQuery(String id, List<ObjectNode> sources, List<String> joined) {
        ObjectNode merged = keep(Kind.MERGE_QUERY).put("id", id).put("column_limit", "50");
        merged.putObject("vis_config").put("type", "looker_column");
        ArrayNode array = merged.putArray("source_queries");
        for (int index = 0; index < sources.size(); index++) {
            ObjectNode source = array.addObject().put("name", "q" + (index + 1));
            source.set("query_id", sources.get(index).get("id"));
            source.set("query_slug", sources.get(index).get("slug"));
            source.putArray("merge_fields")
                    .addObject()
                    .put("field_name", joined.getFirst())
                    .put("source_field_name", joined.get(index));
        }
        return merged;
    }

    /** The dashboard is complete when it is handed over. */
    void dashboard(Board board) {
        objects.computeIfAbsent(Kind.DASHBOARD, kind -> new ArrayList<>()).add(board.json());
    }

    String nextElement() {
        return String.valueOf(elements++);
    }

    String nextResultMaker() {
        return String.valueOf(resultMakers++);
    }

    String nextFilter() {
        return String.valueOf(++filters);
    }

    private ObjectNode keep(Kind kind) {
        ObjectNode object = Json.object();
        objects.computeIfAbsent(kind, key -> new ArrayList<>()).add(object);
        return object;
    }
}
