package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What the server notes about an entity's life.
 *
 * @param version in tenths: 1 is version 0.1
 * @param updatedAt milliseconds since 1970
 * @param updatedBy name of the user
 * @param deleted soft-deleted
 * @param change the last {@code changeDescription}
 * @param summary who changed which description last, by field path
 */
record Audit(
        int version,
        long updatedAt,
        String updatedBy,
        boolean deleted,
        Optional<ObjectNode> change,
        ObjectNode summary) {

    double number() {
        return version / 10.0;
    }

    /** The version before the last change, in tenths; this version when nothing has changed. */
    int previousVersion() {
        return change.map(last -> (int) Math.round(last.path("previousVersion").asDouble() * 10))
                .orElse(version);
    }

    /** Who writes, and when. */
    record Stamp(String user, boolean bot, long millis) {}
}
