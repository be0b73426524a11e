package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Table;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.catalog.Warehouse;
import io.lookline.config.OpenMetadataConnection;
import io.lookline.config.Secret;
import io.lookline.config.Settings.Limits;
import io.lookline.config.Tls;
import io.lookline.config.Token;
import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Request;
import io.lookline.ingest.Faults;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

/** An OpenMetadata inside the process that holds tables, and a run that looks for them over real HTTP. */
final class TableStage implements AutoCloseable {
    static final String BY_NAME = "GET /tables/name/{fqn}";
    static final String LIST = "GET /tables";
    static final String SEARCH = "GET /search/query";
    static final String SERVICES = "GET /services/databaseServices";
    static final String DATABASES = "GET /databases";
    static final String SCHEMAS = "GET /databaseSchemas";

    final Faults faults = new Faults();
    final DemoOpenMetadata catalog;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final OpenMetadata openMetadata;

    TableStage() {
        catalog = DemoOpenMetadata.start(
                DemoServer.Options.defaults().withInterceptor(faults).withRecorder(this::record));
        openMetadata = new OpenMetadata(
                new OpenMetadataConnection(
                        URI.create(catalog.api() + "/v1"),
                        new Token.Literal(new Secret(catalog.token())),
                        Tls.PLATFORM,
                        Map.of(),
                        false,
                        false),
                new Limits(2, 4, OptionalInt.empty(), Duration.ofSeconds(5), Duration.ofSeconds(30)));
    }

    private void record(Exchange exchange) {
        requests.add(exchange.request());
    }

    /** Adds tables with one column each. */
    TableStage with(String... fqns) {
        for (String fqn : fqns) {
            catalog.withTable(fqn, "id BIGINT");
        }
        return this;
    }

    /** Soft-deletes an entity, as a person does. */
    TableStage delete(String collection, String fqn) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(catalog.api() + "/v1/" + collection + "/name/"
                        + URLEncoder.encode(fqn, StandardCharsets.UTF_8) + "?recursive=true"))
                .DELETE()
                .header("Authorization", "Bearer " + catalog.adminToken())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
        return this;
    }

    /** @param name the parts of a table's name, with dots between them */
    TableHits find(Warehouse warehouse, String name) {
        TableSearch search = search(warehouse, name);
        return find(List.of(search)).get(search);
    }

    TableHits findParts(Warehouse warehouse, String... parts) {
        TableSearch search = new TableSearch(warehouse, List.of(parts));
        return find(List.of(search)).get(search);
    }

    Map<TableSearch, TableHits> find(Collection<TableSearch> searches) {
        catalog.resetCounts();
        requests.clear();
        return openMetadata.findTables(searches);
    }

    static TableSearch search(Warehouse warehouse, String name) {
        return new TableSearch(warehouse, List.of(name.split("\\.", -1)));
    }

    /** The full names of the tables that were found. */
    static List<String> names(TableHits hits) {
        return hits.tables().stream().map(Table::ref).map(ref -> ref.fqn()).toList();
    }

    /** How often each route was called by the last find. */
    Map<String, Integer> calls() {
        return catalog.reads();
    }

    /** The requests of the last find, path and query as sent. */
    List<String> requests() {
        return requests.stream().map(request -> request.uri().toString()).toList();
    }

    @Override
    public void close() {
        catalog.close();
    }
}
