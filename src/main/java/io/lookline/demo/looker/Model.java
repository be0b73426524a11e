package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.List;

/**
 * A LookML model.
 *
 * @param name unique on the instance; one that starts with {@code system__} is Looker's own
 * @param project the LookML project that defines it
 * @param connection the database connection of its explores
 */
public record Model(String name, String project, String connection, List<Explore> explores) {

    public Model {
        explores = List.copyOf(explores);
    }

    boolean internal() {
        return name.startsWith("system__");
    }

    Model without(Explore gone) {
        return new Model(
                name,
                project,
                connection,
                explores.stream().filter(explore -> explore != gone).toList());
    }

    /** With the explore in the place of the one of the same name. */
    Model with(Explore changed) {
        List<Explore> all = explores.stream()
                .map(explore -> explore.name().equals(changed.name()) ? changed : explore)
                .toList();
        return new Model(name, project, connection, all);
    }

    Model visibleOnly() {
        List<Explore> visible =
                explores.stream().filter(explore -> !explore.hidden()).toList();
        return new Model(name, project, connection, visible);
    }

    /** The entry in the list of models. */
    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("name", name).put("label", Words.title(name)).put("project_name", project);
        json.put("has_content", !explores.isEmpty());
        json.putArray("allowed_db_connection_names").add(connection);
        ArrayNode entries = json.putArray("explores");
        explores.forEach(explore -> entries.add(explore.entry()));
        return json;
    }
}
