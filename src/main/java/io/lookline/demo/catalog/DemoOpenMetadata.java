package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Routes;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * An OpenMetadata server inside this process, for {@code lookline demo} and for tests. It holds an administrator, the
 * ingestion bot, the root team and the product's own tags; everything else comes by requests or by the {@code with…}
 * methods.
 */
public final class DemoOpenMetadata implements AutoCloseable {
    /** The database service of {@link #withDemoWarehouse}. */
    public static final String WAREHOUSE = DemoWarehouse.SERVICE;

    private final Catalog catalog;
    private final Tokens tokens = new Tokens();
    private final Authentication authentication;
    private final Counters counters = new Counters();
    private final DemoServer server;

    private DemoOpenMetadata(DemoServer.Options options, Clock clock) {
        this.catalog = new Catalog(clock);
        this.authentication = new Authentication(catalog, tokens);
        new Seeds(catalog).product();
        Consumer<Exchange> counting = counters::count;
        this.server = DemoServer.start(routes(), options.withRecorder(counting.andThen(options.recorder())));
    }

    /** Starts a server on a free port of the loopback address. */
    public static DemoOpenMetadata start() {
        return start(DemoServer.Options.defaults());
    }

    /** Starts a server with latency, HTTPS, a recorder or an interceptor. */
    public static DemoOpenMetadata start(DemoServer.Options options) {
        return start(options, Clock.systemUTC());
    }

    /** Starts a server whose times, and whose idea of today, come from a clock. */
    public static DemoOpenMetadata start(DemoServer.Options options, Clock clock) {
        return new DemoOpenMetadata(options, clock);
    }

    private Routes routes() {
        Guard guard = new Guard(catalog, authentication);
        Routes routes = new Routes()
                .otherwise(
                        guard.guard((request, stamp) -> {
                            throw Problem.http(404, "Not Found");
                        }),
                        guard.guard((request, stamp) -> {
                            throw Problem.http(405, "Method Not Allowed");
                        }));
        Arrays.stream(EntityKind.values()).forEach(kind -> new EntityEndpoint(kind, catalog).register(routes, guard));
        new SystemEndpoint(catalog).register(routes, guard);
        new LineageEndpoint(catalog).register(routes, guard);
        new UsageEndpoint(catalog).register(routes, guard);
        new PipelineEndpoint(catalog).register(routes, guard);
        new SearchEndpoint(catalog).register(routes, guard);
        return routes;
    }

    /** The value of {@code hostPort} in a workflow: scheme, host, port and {@code /api}. */
    public URI api() {
        return URI.create(server.uri() + "/api");
    }

    /** The ingestion bot's token. */
    public String token() {
        return authentication.botToken();
    }

    /** A token of the administrator, for what a person edits. */
    public String adminToken() {
        return tokens.issue(Seeds.ADMIN, false, Optional.empty());
    }

    /** Any token this server would sign: for tests of what it refuses. */
    String issue(String user, boolean bot, Optional<Instant> expiry) {
        return tokens.issue(user, bot, expiry);
    }

    /** Renews the bot's token, as an administrator may at any time: the former is refused from now on. */
    public String renewToken() {
        synchronized (catalog) {
            return authentication.renewBotToken();
        }
    }

    /** Adds a user. */
    public DemoOpenMetadata withPerson(String name, String displayName, String email) {
        new Seeds(catalog).person(name, displayName, email);
        return this;
    }

    /** Adds a database service of a type such as {@code BigQuery}. */
    public DemoOpenMetadata withDatabaseService(String name, String serviceType) {
        new Seeds(catalog).databaseService(name, serviceType);
        return this;
    }

    /**
     * Adds a database service.
     *
     * @param config the {@code config} of its connection
     */
    public DemoOpenMetadata withDatabaseService(String name, String serviceType, ObjectNode config) {
        new Seeds(catalog).databaseService(name, serviceType, config);
        return this;
    }

    /** Adds the warehouse that the demo's Looker reads. */
    public DemoOpenMetadata withDemoWarehouse() {
        new DemoWarehouse(this).fill();
        return this;
    }

    /**
     * Adds a table with its schema, database and service where they are missing.
     *
     * @param fqn service, database, schema and table, joined by dots
     * @param columns each a name and a data type: {@code "id BIGINT"}, {@code "tags ARRAY<STRING>"}; {@code "address.city
     *     STRING"} is a field of a column {@code "address STRUCT"} before it
     */
    public DemoOpenMetadata withTable(String fqn, String... columns) {
        new Seeds(catalog).table(fqn, List.of(columns));
        return this;
    }

    /**
     * Looks into the state without a request.
     *
     * @param collection a path below {@code /api/v1/}, such as {@code dashboards} or {@code dashboard/datamodels}
     * @param fqn fully qualified name
     * @return the entity with all its parts, also when soft-deleted; empty when there is none
     */
    public Optional<ObjectNode> find(String collection, String fqn) {
        synchronized (catalog) {
            return kind(collection)
                    .flatMap(kind -> catalog.store().find(kind, fqn))
                    .map(this::whole);
        }
    }

    /** All entities of a collection, soft-deleted ones included, in the order in which they were created. */
    public List<ObjectNode> all(String collection) {
        synchronized (catalog) {
            return kind(collection).stream()
                    .flatMap(kind -> catalog.store().all(kind).stream())
                    .map(this::whole)
                    .toList();
        }
    }

    /** All lineage edges as {@code fromFqn}, {@code toFqn} and {@code lineageDetails}. */
    public List<ObjectNode> edges() {
        synchronized (catalog) {
            return catalog.lineage().all().stream()
                    .map(edge -> Json.object()
                            .put("fromFqn", fqn(edge.from()))
                            .put("toFqn", fqn(edge.to()))
                            .<ObjectNode>set("lineageDetails", edge.details().deepCopy()))
                    .toList();
        }
    }

    /** How many reading requests each route has answered, such as {@code GET /charts}. */
    public Map<String, Integer> reads() {
        return counters.reads();
    }

    /** How many other requests each route has answered, such as {@code PUT /charts/bulk}. */
    public Map<String, Integer> writes() {
        return counters.writes();
    }

    /** Sets both counts back. */
    public void resetCounts() {
        counters.reset();
    }

    @Override
    public void close() {
        server.close();
    }

    private String fqn(UUID id) {
        return catalog.store().find(id).map(Entity::fqn).orElse("");
    }

    private ObjectNode whole(Entity entity) {
        View.Showing showing = View.Showing.of(Fields.everything(entity.kind()), true);
        return new View(catalog).render(entity, showing.withDeletedMembers(true));
    }

    private static Optional<EntityKind> kind(String collection) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> kind.collection().equals(collection))
                .findFirst();
    }
}
