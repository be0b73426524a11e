package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.lookline.demo.http.Json;
import java.util.HashSet;
import java.util.Set;

/** Who may own an entity: several users, or one team of type Group. */
final class Owners {

    private final EntityStore store;

    Owners(EntityStore store) {
        this.store = store;
    }

    /**
     * @param sent references of a request
     * @return the same as id and type
     * @throws Problem when one does not exist or may not own, or the mixture is not allowed
     */
    ArrayNode resolve(JsonNode sent) {
        ArrayNode owners = Json.array();
        boolean team = false;
        for (JsonNode reference : sent) {
            Entity owner = owner(reference);
            team |= owner.kind() == EntityKind.TEAM;
            owners.addObject()
                    .put("id", owner.id().toString())
                    .put("type", owner.kind().type());
        }
        if (team && owners.size() > 1) {
            throw Problem.ruleViolation("Rule [Multiple Users or Single Team Ownership] validation failed: Entity does"
                    + " not satisfy the rule. Rule context: Validates that an entity has either multiple owners or a"
                    + " single team as the owner.");
        }
        return owners;
    }

    static Set<String> ids(JsonNode owners) {
        Set<String> ids = new HashSet<>();
        owners.forEach(owner -> ids.add(owner.path("id").asText()));
        return ids;
    }

    private Entity owner(JsonNode reference) {
        String type = reference.path("type").asText();
        EntityKind kind = EntityKind.ofType(type)
                .filter(candidate -> candidate == EntityKind.USER || candidate == EntityKind.TEAM)
                .orElseThrow(() -> Problem.badRequest("Entity of type " + type
                        + " can't be the owner. Only Team of type Group or a User can own entities."));
        String id = reference.path("id").asText();
        Entity owner = store.find(kind, Ids.parse(id)).orElseThrow(() -> Problem.notFound(type, id));
        String teamType = owner.text("teamType");
        if (kind == EntityKind.TEAM && !teamType.equals("Group")) {
            throw Problem.badRequest(
                    "Team of type " + teamType + " can't own entities. Only Team of type Group can own entities.");
        }
        return owner;
    }
}
