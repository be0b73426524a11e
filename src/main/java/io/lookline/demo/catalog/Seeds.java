package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.List;

/** What a fresh server holds, and what is added without a request. */
final class Seeds {

    static final String ADMIN = "admin";

    private final Catalog catalog;
    private final Drafts drafts;
    private final Writer writer;

    Seeds(Catalog catalog) {
        this.catalog = catalog;
        this.drafts = new Drafts(catalog);
        this.writer = new Writer(catalog);
    }

    /** The administrator, the bot, the root team, and the tags that come with the product. */
    void product() {
        put(
                EntityKind.TEAM,
                Json.object()
                        .put("name", "Organization")
                        .put("displayName", "Organization")
                        .put("description", "Organization under which all the other team hierarchy is created")
                        .put("teamType", "Organization"));
        put(EntityKind.USER, user(ADMIN, "admin@open-metadata.org").put("isAdmin", true));
        put(
                EntityKind.USER,
                user(Authentication.BOT, "ingestion-bot@open-metadata.org").put("isBot", true));
        classification("Tier", "Importance of a data asset", List.of("Tier1", "Tier2", "Tier3"));
        classification("Certification", "How far a data asset can be trusted", List.of("Gold", "Silver", "Bronze"));
    }

    void person(String name, String displayName, String email) {
        put(EntityKind.USER, user(name, email).put("displayName", displayName));
    }

    void databaseService(String name, String type) {
        databaseService(name, type, Json.object().put("type", type));
    }

    void databaseService(String name, String type, ObjectNode config) {
        ObjectNode body = Json.object().put("name", name).put("serviceType", type);
        body.putObject("connection").set("config", config);
        put(EntityKind.DATABASE_SERVICE, body);
    }

    /** Adds a table, and what is above it where that is missing. */
    void table(String fqn, List<String> columns) {
        List<String> parts = Names.split(fqn);
        String database = parts.get(0) + "." + parts.get(1);
        String schema = database + "." + parts.get(2);
        if (missing(EntityKind.DATABASE_SERVICE, parts.get(0))) {
            databaseService(Names.unquote(parts.get(0)), "Postgres");
        }
        if (missing(EntityKind.DATABASE, database)) {
            put(EntityKind.DATABASE, named(parts.get(1)).put("service", parts.get(0)));
        }
        if (missing(EntityKind.DATABASE_SCHEMA, schema)) {
            put(EntityKind.DATABASE_SCHEMA, named(parts.get(2)).put("database", database));
        }
        ObjectNode table = named(parts.get(3)).put("databaseSchema", schema);
        table.set("columns", SeedColumns.of(columns));
        put(EntityKind.TABLE, table);
    }

    private void classification(String name, String description, List<String> tags) {
        put(
                EntityKind.CLASSIFICATION,
                Json.object()
                        .put("name", name)
                        .put("description", description)
                        .put("provider", "system")
                        .put("mutuallyExclusive", true));
        tags.forEach(tag -> put(
                EntityKind.TAG,
                Json.object().put("classification", name).put("name", tag).put("description", name + " " + tag)));
    }

    private boolean missing(EntityKind kind, String fqn) {
        return catalog.store().find(kind, fqn).isEmpty();
    }

    private static ObjectNode user(String name, String email) {
        return Json.object().put("name", name).put("email", email);
    }

    private static ObjectNode named(String part) {
        return Json.object().put("name", Names.unquote(part));
    }

    private void put(EntityKind kind, ObjectNode body) {
        synchronized (catalog) {
            Audit.Stamp stamp = new Audit.Stamp(ADMIN, false, catalog.clock().millis());
            writer.put(drafts.draft(kind, body), Writing.put(stamp));
        }
    }
}
