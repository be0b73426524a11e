package io.lookline.demo.catalog;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a PUT does with one field of an entity that exists; a PATCH replaces them all. */
enum FieldRule {
    /** The value sent counts; absent empties it. */
    REPLACED,
    /** Fills an empty value. A person's PUT replaces it. */
    FILLED,
    /** Kept once set, whoever writes. */
    KEPT,
    /** Not a change by itself; stored as sent when anything else changed. */
    AS_SENT,
    /** Replaced without a new version. */
    HASH,
    /** An empty list is ignored, another list of owners replaces. */
    OWNERS,
    /** Labels are added, never removed. */
    TAGS,
    /** Merged column by column. */
    COLUMNS,
    /** Replaced; shown as encrypted text in change descriptions. */
    CONNECTION;

    /** The rules of a kind, in the order in which a change description lists the fields. */
    static Map<String, FieldRule> of(EntityKind kind) {
        Map<String, FieldRule> rules = new LinkedHashMap<>();
        rules.put("description", FILLED);
        rules.put("displayName", REPLACED);
        rules.put("owners", OWNERS);
        rules.put("tags", TAGS);
        for (String kept : new String[] {"domains", "dataProducts", "extension", "lifeCycle", "certification"}) {
            rules.put(kept, KEPT);
        }
        special(kind, rules);
        return rules;
    }

    private static void special(EntityKind kind, Map<String, FieldRule> rules) {
        switch (kind) {
            case CHART -> source(rules, "chartType");
            case DASHBOARD -> {
                source(rules);
                rules.put("project", AS_SENT);
                rules.put("dashboardType", AS_SENT);
            }
            case DATA_MODEL -> {
                source(rules, "sql");
                rules.put("columns", COLUMNS);
                rules.put("project", AS_SENT);
                rules.put("dataModelType", AS_SENT);
            }
            case TABLE -> {
                source(rules);
                rules.put("columns", COLUMNS);
            }
            case DASHBOARD_SERVICE, DATABASE_SERVICE -> {
                rules.put("connection", CONNECTION);
                rules.put("serviceType", AS_SENT);
            }
            case CLASSIFICATION, TAG -> rules.put("mutuallyExclusive", REPLACED);
            case DATABASE, DATABASE_SCHEMA, USER, TEAM, INGESTION_PIPELINE -> {}
        }
    }

    private static void source(Map<String, FieldRule> rules, String... replaced) {
        rules.put("sourceUrl", REPLACED);
        for (String field : replaced) {
            rules.put(field, REPLACED);
        }
        rules.put("sourceHash", HASH);
    }
}
