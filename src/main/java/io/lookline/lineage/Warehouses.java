package io.lookline.lineage;

import io.lookline.catalog.Warehouse;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import io.lookline.looker.LookerInstance.Connection;
import io.lookline.sql.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the tables of Looker's connections lie, and how their SQL is written. What the YAML says wins over Looker. */
final class Warehouses {
    private static final int MOST_NAMES = 10;

    private final ResolveOptions options;
    private final Map<String, ConnectionSettings> settings;
    private final Map<String, Connection> listed = new HashMap<>();
    private final Set<String> used;
    private final Map<String, Warehouse> known = new HashMap<>();

    Warehouses(LookerInstance looker, ResolveOptions options) {
        this.options = options;
        this.settings = new HashMap<>(options.connections());
        looker.connections().items().forEach(connection -> listed.put(connection.name(), connection));
        this.used = looker.explores().items().stream().map(Explore::connection).collect(Collectors.toSet());
    }

    /** @param connection also one that neither Looker nor the YAML knows, or null: then only the services are known */
    Warehouse of(String connection) {
        return known.computeIfAbsent(connection, this::warehouse);
    }

    private Warehouse warehouse(String connection) {
        ConnectionSettings said = said(connection);
        Connection listed = asDatabase(connection);
        return new Warehouse(
                connection,
                dialectName(connection),
                Texts.orNull(listed.host()),
                Texts.firstOf(said.database(), listed.database()),
                Texts.firstOf(said.schema(), listed.schema()),
                said.service() == null ? options.databaseServices() : List.of(said.service()));
    }

    Dialect dialect(String connection) {
        String name = dialectName(connection);
        return name == null ? Dialect.STANDARD : Dialect.of(name);
    }

    private String dialectName(String connection) {
        return Texts.firstOf(said(connection).dialect(), listedAs(connection).dialectName());
    }

    private ConnectionSettings said(String connection) {
        return settings.getOrDefault(connection, ConnectionSettings.NONE);
    }

    /** Of BigQuery, Looker calls the project a host and the data set a database. */
    private Connection asDatabase(String connection) {
        Connection known = listedAs(connection);
        return dialect(connection) == Dialect.BIGQUERY
                ? new Connection(known.name(), known.dialectName(), null, known.host(), known.database())
                : known;
    }

    private Connection listedAs(String connection) {
        return listed.getOrDefault(connection, new Connection(connection, null, null, null, null));
    }

    /**
     * Tells each connection that only the YAML knows. A list of which Looker shows nothing cannot say so; and what an explore
     * uses is there, even if the API user may not see it.
     */
    void report(Diagnostics diagnostics) {
        if (listed.isEmpty()) {
            return;
        }
        options.connections().keySet().stream()
                .filter(name -> !listed.containsKey(name) && !used.contains(name))
                .map(this::unknown)
                .forEach(diagnostics::add);
    }

    private Diagnostic unknown(String connection) {
        String names = listed.keySet().stream().sorted().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return new Diagnostic(
                Code.CONNECTION_UNKNOWN,
                ItemType.CONNECTION,
                connection,
                options.displayUrl() + "/admin/connections",
                "the YAML says where its tables lie, but Looker lists no such connection",
                "correct the name under workflowConfig.config.lookline.connections; Looker lists "
                        + names
                        + (listed.size() > MOST_NAMES ? " and others" : ""));
    }
}
