package io.lookline.openmetadata;

import io.lookline.catalog.Fqn;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a candidate is looked for.
 *
 * @param type what kind of database it is in
 * @param schemas full names of the schemas that it may be in; none when the candidate names no schema, or one that the
 *     catalog does not have
 */
record Place(TableCandidate candidate, WarehouseType type, List<String> schemas) {
    Place {
        schemas = List.copyOf(schemas);
    }

    Spelling spelling() {
        return new Spelling(type.folding());
    }

    /** The full names of what is looked for. */
    Stream<String> tried() {
        return schemas.isEmpty()
                ? Stream.of(candidate.fqn())
                : schemas.stream().map(schema -> schema + "." + Fqn.quote(candidate.table()));
    }
}
