package io.lookline.demo.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The entities by kind, id and fully qualified name; names of users without regard to case. */
final class EntityStore {

    private final Map<UUID, Entity> byId = new LinkedHashMap<>();
    private final Map<EntityKind, Map<UUID, Entity>> byKind = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Map<String, UUID>> byName = new EnumMap<>(EntityKind.class);
    private long issued;

    EntityStore() {
        for (EntityKind kind : EntityKind.values()) {
            byKind.put(kind, new LinkedHashMap<>());
            byName.put(kind, new HashMap<>());
        }
    }

    /** A new id; the same run of requests gets the same ids. */
    UUID newId() {
        return UUID.nameUUIDFromBytes(("entity " + issued++).getBytes(StandardCharsets.UTF_8));
    }

    void save(Entity entity) {
        byId.put(entity.id(), entity);
        byKind.get(entity.kind()).put(entity.id(), entity);
        byName.get(entity.kind()).put(key(entity.kind(), entity.fqn()), entity.id());
    }

    void remove(Entity entity) {
        byId.remove(entity.id());
        byKind.get(entity.kind()).remove(entity.id());
        byName.get(entity.kind()).remove(key(entity.kind(), entity.fqn()));
    }

    Optional<Entity> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Entity> find(EntityKind kind, UUID id) {
        return Optional.ofNullable(byKind.get(kind).get(id));
    }

    Optional<Entity> find(EntityKind kind, String fqn) {
        return Optional.ofNullable(byName.get(kind).get(key(kind, fqn))).map(byId::get);
    }

    /** All of a kind, soft-deleted ones included, in the order of creation. */
    Collection<Entity> all(EntityKind kind) {
        return byKind.get(kind).values();
    }

    /** What belongs to an entity directly, such as the charts of a service or the tags of a classification. */
    List<Entity> children(UUID parent) {
        return byId.values().stream()
                .filter(entity -> entity.parent().filter(parent::equals).isPresent())
                .toList();
    }

    private static String key(EntityKind kind, String fqn) {
        return kind == EntityKind.USER ? fqn.toLowerCase(Locale.ROOT) : fqn;
    }
}
