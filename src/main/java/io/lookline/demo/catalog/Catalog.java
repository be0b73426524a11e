package io.lookline.demo.catalog;

import java.time.Clock;
import java.util.UUID;

/** Everything the server keeps, and the small services around it. Guarded by one lock, see {@link Guard}. */
final class Catalog {

    private final EntityStore store = new EntityStore();
    private final Links links = new Links();
    private final LineageStore lineage = new LineageStore();
    private final UsageStore usage = new UsageStore();
    private final Labels labels = new Labels(store);
    private final References references = new References(store);
    private final Clock clock;

    Catalog(Clock clock) {
        this.clock = clock;
    }

    EntityStore store() {
        return store;
    }

    Links links() {
        return links;
    }

    LineageStore lineage() {
        return lineage;
    }

    UsageStore usage() {
        return usage;
    }

    Labels labels() {
        return labels;
    }

    References references() {
        return references;
    }

    Clock clock() {
        return clock;
    }

    boolean alive(UUID id) {
        return store.find(id).filter(entity -> !entity.deleted()).isPresent();
    }

    /** The living entity with this id. */
    Entity living(EntityKind kind, UUID id) {
        return store.find(kind, id)
                .filter(entity -> !entity.deleted())
                .orElseThrow(() -> Problem.notFound(kind.type(), id));
    }

    /** The service at the top of an entity's chain of parents; the entity itself when it has none. */
    Entity root(Entity entity) {
        return entity.parent().flatMap(store::find).map(this::root).orElse(entity);
    }
}
