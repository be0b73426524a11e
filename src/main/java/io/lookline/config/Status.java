package io.lookline.config;

import java.util.Optional;

/** What becomes of a key that a file holds. */
sealed interface Status {
    /** Obeyed; its absence is an error. */
    record Required() implements Status {}

    /** Obeyed. */
    record Used() implements Status {}

    /** No effect, and nothing to say about it. */
    record Accepted() implements Status {}

    /** No effect, and a line says why; a switch that is off needs no line. */
    record Warned(String reason) implements Status {}

    /**
     * An older name, obeyed; a line names the new key.
     *
     * @param difference what the new key does otherwise, to follow its name; empty when it does the same
     */
    record Alias(String newKey, String difference) implements Status {}

    /** An error. */
    record Refused(String reason, Optional<String> hint) implements Status {}
}
