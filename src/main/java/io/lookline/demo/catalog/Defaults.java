package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the server fills in when a create request leaves it out. */
final class Defaults {

    private Defaults() {}

    /** A copy of the request with the defaults of its kind. */
    static ObjectNode complete(EntityKind kind, ObjectNode body) {
        ObjectNode fields = of(kind);
        fields.setAll(body.deepCopy());
        withoutEmptyLists(fields);
        switch (kind) {
            case USER -> {
                lower(fields, "name");
                lower(fields, "email");
            }
            case DASHBOARD_SERVICE, DATABASE_SERVICE -> connection(fields);
            case INGESTION_PIPELINE -> schedule(fields);
            // The type comes from the service, whatever is sent.
            case DATA_MODEL -> fields.remove("serviceType");
            case DATABASE, DATABASE_SCHEMA, TABLE, CHART, DASHBOARD, CLASSIFICATION, TAG, TEAM -> {}
        }
        return fields;
    }

    /** An empty list of domains or data products is none. */
    static ObjectNode withoutEmptyLists(ObjectNode fields) {
        for (String list : List.of("domains", "dataProducts")) {
            if (fields.path(list).isEmpty()) {
                fields.remove(list);
            }
        }
        return fields;
    }

    /** A certification holds for thirty days. */
    static void certification(ObjectNode certification, long now) {
        if (!certification.has("appliedDate")) {
            certification
                    .put("appliedDate", now)
                    .put("expiryDate", now + Duration.ofDays(30).toMillis());
        }
    }

    private static ObjectNode of(EntityKind kind) {
        ObjectNode fields = Json.object();
        switch (kind) {
            case DASHBOARD -> fields.put("dashboardType", "Dashboard");
            case TABLE -> fields.put("processedLineage", false);
            case DATABASE -> fields.put("default", false);
            case CLASSIFICATION ->
                fields.put("provider", "user").put("disabled", false).put("mutuallyExclusive", false);
            case TAG -> {
                fields.put("deprecated", false).put("provider", "user").put("disabled", false);
                fields.put("mutuallyExclusive", false).putArray("recognizers");
                fields.put("autoClassificationEnabled", false).put("autoClassificationPriority", 50);
            }
            case USER -> {
                fields.put("isBot", false).put("isAdmin", false).put("allowImpersonation", false);
                fields.putArray("personaPreferences");
            }
            case TEAM -> fields.put("teamType", "Group").put("isJoinable", true);
            case INGESTION_PIPELINE ->
                fields.put("loggerLevel", "INFO")
                        .put("raiseOnError", true)
                        .put("deployed", false)
                        .put("enabled", true)
                        .put("enableStreamableLogs", false)
                        .put("provider", "user");
            case DASHBOARD_SERVICE, DATABASE_SERVICE, DATABASE_SCHEMA, CHART, DATA_MODEL -> {}
        }
        return fields;
    }

    private static void connection(ObjectNode fields) {
        if (fields.path("connection").path("config").isObject()) {
            ObjectNode config = (ObjectNode) fields.get("connection").get("config");
            if (!config.has("supportsMetadataExtraction")) {
                config.put("supportsMetadataExtraction", true);
            }
        }
    }

    private static void schedule(ObjectNode fields) {
        ObjectNode airflow = Json.object()
                .put("pausePipeline", false)
                .put("concurrency", 1)
                .put("pipelineTimezone", "UTC")
                .put("retries", 0)
                .put("retryDelay", 300)
                .put("pipelineCatchup", false)
                .put("maxActiveRuns", 1)
                .put("workflowDefaultView", "tree")
                .put("workflowDefaultViewOrientation", "LR");
        JsonNode sent = fields.path("airflowConfig");
        if (sent.isObject()) {
            airflow.setAll((ObjectNode) sent);
        }
        fields.set("airflowConfig", airflow);
    }

    private static void lower(ObjectNode fields, String key) {
        fields.put(key, fields.path(key).asText().toLowerCase(Locale.ROOT));
    }
}
