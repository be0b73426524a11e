package io.lookline.catalog;

import java.util.List;

/**
 * An entity that the catalog has.
 *
 * @param id the server's id
 * @param deleted whether it is soft-deleted
 * @param updatedBy who changed it last
 * @param sourceHash what its last writer left there; null when absent
 * @param owners who owns it
 * @param usage the latest usage that was reported
 */
public record Stored<A extends Asset>(
        String id, A asset, boolean deleted, String updatedBy, String sourceHash, List<Owner> owners, Usage.Day usage) {
    public Stored {
        owners = List.copyOf(owners);
    }

    SourceMark mark() {
        return SourceMark.parse(sourceHash);
    }
}
