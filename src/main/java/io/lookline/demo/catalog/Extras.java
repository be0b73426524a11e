package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The optional parts of an answer that this server hardly keeps: empty lists, votes, teams, usage. */
final class Extras {

    private static final List<String> STORED_LISTS = List.of("domains", "dataProducts");
    private static final List<String> EMPTY_LISTS =
            List.of("followers", "reviewers", "roles", "personas", "inheritedPersonas", "users");

    private final Catalog catalog;

    Extras(Catalog catalog) {
        this.catalog = catalog;
    }

    void add(ObjectNode json, Entity entity, Set<String> fields) {
        for (String list : STORED_LISTS) {
            if (fields.contains(list) && !json.has(list)) {
                json.putArray(list);
            }
        }
        EMPTY_LISTS.stream().filter(fields::contains).forEach(json::putArray);
        if (fields.contains("votes")) {
            ObjectNode votes = json.putObject("votes").put("upVotes", 0).put("downVotes", 0);
            votes.putArray("upVoters");
            votes.putArray("downVoters");
        }
        if (fields.contains("usageSummary")) {
            LocalDate today = LocalDate.now(catalog.clock());
            json.set("usageSummary", catalog.usage().summary(entity.id(), today));
        }
        people(json, entity, fields);
    }

    private void people(ObjectNode json, Entity entity, Set<String> fields) {
        json.remove("teams");
        json.remove("parents");
        for (String above : List.of("teams", "parents")) {
            if (fields.contains(above)) {
                json.set(above, organization());
            }
        }
        if (fields.contains("inheritedRoles") || fields.contains("roles")) {
            json.set("inheritedRoles", Json.array().add(dataConsumer()));
        }
        if (fields.contains("users")) {
            json.put("childrenCount", 0).put("userCount", 0);
        }
        if (fields.contains("pipelineStatuses")) {
            JsonNode status = entity.fields().path("pipelineStatuses");
            json.set("pipelineStatuses", status);
        } else {
            json.remove("pipelineStatuses");
        }
    }

    private ArrayNode organization() {
        ArrayNode teams = Json.array();
        catalog.store().find(EntityKind.TEAM, "Organization").ifPresent(team -> teams.add(References.to(team, true)));
        return teams;
    }

    private static ObjectNode dataConsumer() {
        UUID id = UUID.nameUUIDFromBytes("role DataConsumer".getBytes(StandardCharsets.UTF_8));
        return Json.object()
                .put("id", id.toString())
                .put("type", "role")
                .put("name", "DataConsumer")
                .put("fullyQualifiedName", "DataConsumer")
                .put("description", "Reads data assets in the day's work.")
                .put("displayName", "Data Consumer")
                .put("deleted", false)
                .put("href", References.BASE + "roles/" + id);
    }
}
