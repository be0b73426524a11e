package io.lookline.demo.catalog;

import io.lookline.demo.http.Request;
import java.util.LinkedHashSet;
import java.util.Set;

/** The query parameter {@code fields}: which parts of an entity an answer holds beside the ones always there. */
final class Fields {

    private static final Set<String> SCALARS =
            Set.of("name", "displayName", "description", "sourceUrl", "sourceHash", "service", "version", "columns");

    private Fields() {}

    /**
     * @return the fields asked for
     * @throws Problem 400 for a name the kind does not know
     */
    static Set<String> of(EntityKind kind, Request request) {
        Set<String> known = known(kind);
        Set<String> asked = new LinkedHashSet<>();
        for (String part : request.query("fields").orElse("").split(",")) {
            String name = part.strip();
            if (name.equals("*")) {
                asked.addAll(known);
            } else if (known.contains(name)) {
                asked.add(name);
            } else if (!name.isEmpty() && !isScalar(kind, name)) {
                throw Problem.badRequest("Invalid field name " + name);
            }
        }
        return asked;
    }

    private static boolean isScalar(EntityKind kind, String name) {
        return SCALARS.contains(name) || kind.shape().fields().containsKey(name);
    }

    private static Set<String> known(EntityKind kind) {
        Set<String> known = new LinkedHashSet<>(Set.of("owners", "domains"));
        switch (kind) {
            case USER -> known.addAll(Set.of("teams", "roles", "profile"));
            case TEAM -> known.addAll(Set.of("users", "parents"));
            case INGESTION_PIPELINE -> known.add("pipelineStatuses");
            case CLASSIFICATION, TAG -> known.add("reviewers");
            case DASHBOARD_SERVICE, DATABASE_SERVICE, DATABASE, DATABASE_SCHEMA ->
                known.addAll(Set.of("tags", "followers", "dataProducts"));
            case TABLE, CHART, DASHBOARD, DATA_MODEL ->
                known.addAll(Set.of("tags", "followers", "dataProducts", "extension", "votes", "lifeCycle"));
        }
        if (kind == EntityKind.CHART || kind == EntityKind.DASHBOARD || kind == EntityKind.TABLE) {
            known.add("usageSummary");
        }
        if (kind.isDashboardAsset() || kind == EntityKind.TABLE) {
            known.add("certification");
        }
        Links.Relation.of(kind).forEach(relation -> known.add(relation.key()));
        return known;
    }

    /** What the answer to a creation holds. */
    static Set<String> created(EntityKind kind) {
        Set<String> fields = new LinkedHashSet<>();
        Links.Relation.of(kind).forEach(relation -> fields.add(relation.key()));
        switch (kind) {
            case CHART, DASHBOARD, DATA_MODEL, INGESTION_PIPELINE -> fields.add("domains");
            case TABLE -> fields.addAll(Set.of("owners", "domains"));
            case TAG -> fields.addAll(Set.of("owners", "domains", "reviewers"));
            case USER -> fields.addAll(Set.of("teams", "inheritedRoles", "inheritedPersonas", "domains"));
            case TEAM -> fields.addAll(Set.of("parents", "domains"));
            case DASHBOARD_SERVICE, DATABASE_SERVICE, DATABASE, DATABASE_SCHEMA, CLASSIFICATION -> {}
        }
        return fields;
    }

    /** What the answer to a PUT of an existing entity holds. */
    static Set<String> updated(EntityKind kind) {
        Set<String> fields = created(kind);
        if (kind != EntityKind.CLASSIFICATION) {
            fields.add("owners");
        }
        return fields;
    }

    /** What the answers to PATCH, DELETE and restore hold. */
    static Set<String> full(EntityKind kind) {
        Set<String> fields = new LinkedHashSet<>();
        switch (kind) {
            case CHART, DASHBOARD, DATA_MODEL, TABLE -> {
                fields.addAll(created(kind));
                fields.addAll(Set.of("owners", "followers", "tags", "domains", "dataProducts", "votes"));
            }
            case DASHBOARD_SERVICE, DATABASE_SERVICE, DATABASE, DATABASE_SCHEMA ->
                fields.addAll(Set.of("owners", "tags", "dataProducts", "followers"));
            case USER ->
                fields.addAll(Set.of("teams", "personas", "roles", "inheritedRoles", "inheritedPersonas", "domains"));
            case TAG, CLASSIFICATION, TEAM, INGESTION_PIPELINE -> fields.addAll(updated(kind));
        }
        return fields;
    }

    /** What a look into the state shows: the whole entity, and its usage where that is counted. */
    static Set<String> everything(EntityKind kind) {
        Set<String> fields = full(kind);
        if (known(kind).contains("usageSummary")) {
            fields.add("usageSummary");
        }
        return fields;
    }
}
