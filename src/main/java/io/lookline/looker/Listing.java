package io.lookline.looker;

import io.lookline.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of one list of Looker.
 *
 * @param items what was read in full, in a stable order
 * @param filtered what the filters excluded, never downloaded
 * @param failures what was selected and could not be read; the item of each is the id
 * @param complete whether the list itself was read to its end: false is never the ground for a deletion
 */
public record Listing<T>(List<T> items, List<Filtered> filtered, List<Diagnostic> failures, boolean complete) {
    public Listing {
        items = List.copyOf(items);
        filtered = List.copyOf(filtered);
        failures = List.copyOf(failures);
    }

    /** A list that was not read: empty, and no ground for a deletion. */
    public static <T> Listing<T> notRead() {
        return new Listing<>(List.of(), List.of(), List.of(), false);
    }

    /** Whether the list was read to its end and each selected item with it. */
    public boolean readInFull() {
        return complete && failures.isEmpty();
    }

    /**
     * @param id Looker's id: a dashboard's or tile's id, {@code model::explore} of an explore
     * @param reason the filter's key in the YAML
     */
    public record Filtered(String id, String reason) {}
}
