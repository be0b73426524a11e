package io.lookline.demo.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which charts and data models are on which dashboards, readable from both ends. */
final class Links {

    /** The three lists of references in which the relationship shows. */
    enum Relation {
        CHARTS("charts", EntityKind.CHART),
        DATA_MODELS("dataModels", EntityKind.DATA_MODEL),
        DASHBOARDS("dashboards", EntityKind.DASHBOARD);

        private final String key;
        private final EntityKind member;

        Relation(String key, EntityKind member) {
            this.key = key;
            this.member = member;
        }

        String key() {
            return key;
        }

        EntityKind member() {
            return member;
        }

        static List<Relation> of(EntityKind kind) {
            return switch (kind) {
                case DASHBOARD -> List.of(CHARTS, DATA_MODELS);
                case CHART -> List.of(DASHBOARDS);
                case DASHBOARD_SERVICE,
                        DATABASE_SERVICE,
                        DATABASE,
                        DATABASE_SCHEMA,
                        TABLE,
                        DATA_MODEL,
                        CLASSIFICATION,
                        TAG,
                        USER,
                        TEAM,
                        INGESTION_PIPELINE -> List.of();
            };
        }

        private Relation opposite() {
            return switch (this) {
                case CHARTS -> DASHBOARDS;
                case DASHBOARDS -> CHARTS;
                // No answer shows the dashboards of a data model: the way back is only kept for removal.
                case DATA_MODELS -> DATA_MODELS;
            };
        }
    }

    private record End(UUID id, Relation relation) {}

    private final Map<End, Set<UUID>> links = new HashMap<>();

    /** The ids at the other ends, in the order in which they were linked. */
    List<UUID> of(UUID id, Relation relation) {
        return new ArrayList<>(links.getOrDefault(new End(id, relation), Set.of()));
    }

    void replace(UUID id, Relation relation, Collection<UUID> others) {
        for (UUID former : of(id, relation)) {
            side(former, relation.opposite()).remove(id);
        }
        Set<UUID> mine = side(id, relation);
        mine.clear();
        for (UUID other : others) {
            mine.add(other);
            side(other, relation.opposite()).add(id);
        }
    }

    /** Forgets all links of an entity. */
    void remove(UUID id) {
        for (Relation relation : Relation.values()) {
            replace(id, relation, List.of());
            links.remove(new End(id, relation));
        }
    }

    private Set<UUID> side(UUID id, Relation relation) {
        return links.computeIfAbsent(new End(id, relation), end -> new LinkedHashSet<>());
    }
}
