package io.lookline.demo.catalog;

import java.util.UUID;

/** Ids in paths and bodies. */
final class Ids {

    private Ids() {}

    /** @throws Problem 404 as for an unknown path: the server's routes only fit UUIDs */
    static UUID parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException noUuid) {
            // Answered below, as a text that only resembles a UUID is.
        }
        throw Problem.http(404, "Not Found");
    }
}
