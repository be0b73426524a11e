package io.lookline.openmetadata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Holds each request body against OpenMetadata's own JSON Schemas. */
final class RequestSchemas implements Consumer<Exchange> {
    private static final Map<String, String> SCHEMAS = Map.of(
            "/services/dashboardServices", "api/services/createDashboardService.json",
            "/classifications", "api/classification/createClassification.json",
            "/tags", "api/classification/createTag.json",
            "/dashboard/datamodels", "api/data/createDashboardDataModel.json",
            "/charts", "api/data/createChart.json",
            "/dashboards", "api/data/createDashboard.json",
            "/lineage", "api/lineage/addLineage.json",
            "/usage/dashboard", "type/usageRequest.json");

    /** Stands for the connections of other tools, whose schemas are not in the folder. */
    private static final byte[] NOTHING_IS_VALID = "{\"not\": {}}".getBytes(StandardCharsets.UTF_8);

    private final Path folder = Path.of(System.getProperty("lookline.shared", "../shared"), "openmetadata", "schemas");
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V7,
            builder -> builder.schemaLoaders(
                    loaders -> loaders.add(location -> () -> withoutId(URI.create(location.toString())))));
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    /** Skips the test when the schemas are not on this machine. */
    RequestSchemas() {
        assumeTrue(
                Files.isDirectory(folder),
                () -> "OpenMetadata's schemas are not at " + folder + ": pass -Dlookline.shared=<the shared folder>");
    }

    @Override
    public void accept(Exchange exchange) {
        Request request = exchange.request();
        if (request.method().equals("PUT") || request.method().equals("POST")) {
            String path = request.path().replace("/api/v1", "").replace("/bulk", "");
            SCHEMAS.keySet().stream()
                    .filter(known -> path.equals(known) || known.startsWith("/usage/") && path.startsWith(known + "/"))
                    .forEach(known -> check(known, request.json()));
        }
    }

    /** What did not fit, a sentence each. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    /** The paths of which a body was held against its schema. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }

    private void check(String path, JsonNode body) {
        seen.add(path);
        JsonSchema schema = schemas.computeIfAbsent(path, this::schema);
        Iterable<JsonNode> rows = body instanceof ArrayNode array ? array : List.of(body);
        rows.forEach(row ->
                schema.validate(row).forEach(fault -> violations.add(path + ": " + fault.getMessage() + " in " + row)));
    }

    private JsonSchema schema(String path) {
        return factory.getSchema(
                SchemaLocation.of(folder.resolve(SCHEMAS.get(path)).toUri().toString()));
    }

    /** The files refer to each other by relative paths, and their ids do not always agree with where they lie. */
    private static InputStream withoutId(URI file) throws IOException {
        if (!Files.exists(Path.of(file))) {
            return new ByteArrayInputStream(NOTHING_IS_VALID);
        }
        ObjectNode schema = (ObjectNode) Json.read(Files.readAllBytes(Path.of(file)));
        schema.remove("$id");
        return new ByteArrayInputStream(Json.bytes(schema));
    }
}
