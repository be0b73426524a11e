package io.lookline.catalog;

import java.util.List;

/** What a plan does with one entity. */
public sealed interface Change<A extends Asset> {
    String fqn();

    /** The entity once the change is made. */
    default A result() {
        return switch (this) {
            case Create<A> create -> create.asset();
            case Update<A> update -> update.asset();
            case Unchanged<A> unchanged -> unchanged.stored().asset();
            case LeftDeleted<A> left -> left.stored().asset();
        };
    }

    /** The entity is not there. */
    record Create<A extends Asset>(A asset, String sourceHash, List<Owner> owners) implements Change<A> {
        @Override
        public String fqn() {
            return asset.fqn();
        }
    }

    /**
     * The entity differs.
     *
     * @param stored what the catalog has
     * @param asset the whole content to send: what the source says, and what people made of it
     * @param owners likewise
     * @param patches what a PUT by a bot would leave as it is, sent before it
     * @param fields names of the fields that change, for people
     */
    record Update<A extends Asset>(
            Stored<A> stored, A asset, String sourceHash, List<Owner> owners, List<Patch> patches, List<String> fields)
            implements Change<A> {
        public Update {
            patches = List.copyOf(patches);
            fields = List.copyOf(fields);
        }

        @Override
        public String fqn() {
            return asset.fqn();
        }
    }

    /** The entity is as desired. */
    record Unchanged<A extends Asset>(Stored<A> stored) implements Change<A> {
        @Override
        public String fqn() {
            return stored.asset().fqn();
        }
    }

    /** A person deleted the entity: it stays so. */
    record LeftDeleted<A extends Asset>(Stored<A> stored) implements Change<A> {
        @Override
        public String fqn() {
            return stored.asset().fqn();
        }
    }

    /** The replacement of one text, by JSON Pointer. */
    record Patch(String path, String value) {}
}
