package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request wants an entity to be: checked and resolved, but not yet compared with what is stored.
 *
 * @param fields as in {@link Entity#fields()}
 * @param relations the ids named, in the order sent and with repetitions
 */
record Draft(
        EntityKind kind,
        String fqn,
        Optional<UUID> parent,
        ObjectNode fields,
        Map<Links.Relation, List<UUID>> relations) {}
