package io.lookline.openmetadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.catalog.Change;
import io.lookline.catalog.Chart;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.Dashboard;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import io.lookline.catalog.EdgeChange;
import io.lookline.catalog.LineageNode;
import io.lookline.catalog.Plan;
import io.lookline.catalog.PlanPolicy;
import io.lookline.catalog.Planner;
import io.lookline.catalog.Tag;
import io.lookline.config.LookerConnection;
import io.lookline.diagnostic.ItemType;
import io.lookline.openmetadata.Requests.Reference;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The desired state as a file of JSON lines, {@code {"kind", "name", "request"}}, in a stable order: what would be sent
 * to an empty catalog. Without a catalog there are no ids, so owners are named by e-mail and the ends of edges by full
 * name; and no days of usage, so a usage line holds the life-time total. Secrets are not written.
 */
public final class DesiredStateFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DesiredState desired;
    private final LocalDate today;
    private final RequestBodies bodies;
    private final Plan plan;

    public DesiredStateFile(DesiredState desired, PlanPolicy policy) {
        this.desired = desired;
        this.today = policy.today();
        this.bodies = new RequestBodies(desired.service());
        this.plan = Planner.plan(desired, emptyCatalog(), policy).withoutDiagnostics();
    }

    /** What an empty catalog would be sent. */
    public Plan plan() {
        return plan;
    }

    /**
     * Writes a regular file whole or not at all; anything else, a pipe or {@code /dev/stdout}, as it comes.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void write(Path file, LookerConnection looker, WriteListener listener) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                write(file, looker, listener, StandardOpenOption.WRITE);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path part = target.resolveSibling(target.getFileName() + ".part");
            try {
                write(part, looker, listener, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the desired state cannot be written to " + file, e);
        }
    }

    private void write(Path file, LookerConnection looker, WriteListener listener, OpenOption... options)
            throws IOException {
        OpenOption[] writing = Stream.concat(Stream.of(options), Stream.of(StandardOpenOption.WRITE))
                .distinct()
                .toArray(OpenOption[]::new);
        try (BufferedWriter writer = Files.newBufferedWriter(file, writing)) {
            write(new Lines(writer, listener), looker);
        }
    }

    private void write(Lines lines, LookerConnection looker) throws IOException {
        lines.add(
                ItemType.SERVICE,
                desired.service(),
                ServiceBodies.service(desired.service(), Optional.of(ServiceBodies.withoutSecrets(looker))));
        if (!desired.tags().isEmpty()) {
            lines.add(
                    ItemType.CLASSIFICATION,
                    Tag.CLASSIFICATION,
                    new Requests.CreateClassification(Tag.CLASSIFICATION, Tag.CLASSIFICATION_DESCRIPTION));
        }
        for (Tag tag : desired.tags()) {
            lines.add(ItemType.TAG, tag.fqn(), new Requests.CreateTag(Tag.CLASSIFICATION, tag.name(), Tag.DESCRIPTION));
        }
        writeAssets(lines);
        for (EdgeChange change : plan.edges()) {
            if (change instanceof EdgeChange.Put put) {
                lines.add(ItemType.EDGE, put.key().toString(), edge(put.edge()));
            }
        }
        for (Dashboard dashboard : desired.dashboards()) {
            if (dashboard.viewCount() != null) {
                lines.add(
                        ItemType.USAGE,
                        dashboard.fqn(),
                        new Requests.ReportUsage(today.toString(), dashboard.viewCount()));
            }
        }
    }

    private void writeAssets(Lines lines) throws IOException {
        for (Change<DataModel> change : plan.dataModels()) {
            if (change instanceof Change.Create<DataModel>(DataModel asset, String hash, var _)) {
                lines.add(ItemType.DATA_MODEL, asset.fqn(), bodies.dataModel(asset, hash));
            }
        }
        for (Change<Chart> change : plan.charts()) {
            if (change instanceof Change.Create<Chart>(Chart asset, String hash, var _)) {
                lines.add(ItemType.CHART, asset.fqn(), bodies.chart(asset, hash));
            }
        }
        for (Change<Dashboard> change : plan.dashboards()) {
            if (change instanceof Change.Create<Dashboard>(Dashboard asset, String hash, var _)) {
                lines.add(ItemType.DASHBOARD, asset.fqn(), bodies.dashboard(asset, owners(asset), hash));
            }
        }
    }

    private Requests.AddLineage edge(Edge edge) {
        return bodies.edge(edge, node(edge.key().from()), node(edge.key().to()));
    }

    private static List<Reference> owners(Dashboard dashboard) {
        return dashboard.owners().stream()
                .map(email -> new Reference(null, "user", email, null))
                .toList();
    }

    private static Reference node(LineageNode node) {
        return new Reference(null, node.entityType(), null, node.fqn());
    }

    private static CurrentState emptyCatalog() {
        return new CurrentState(false, null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), "");
    }

    /** One JSON object a line. */
    private record Lines(BufferedWriter writer, WriteListener listener) {
        void add(ItemType type, String name, Object request) throws IOException {
            try {
                ObjectNode line =
                        JSON.createObjectNode().put("kind", kind(type)).put("name", name);
                line.set("request", JSON.valueToTree(request));
                writer.write(JSON.writeValueAsString(line));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a request body is always JSON", e);
            }
            writer.write('\n');
            listener.written(type, name);
        }

        private static String kind(ItemType type) {
            return switch (type) {
                case SERVICE -> "service";
                case CLASSIFICATION -> "classification";
                case TAG -> "tag";
                case DATA_MODEL -> "dataModel";
                case CHART -> "chart";
                case DASHBOARD -> "dashboard";
                case EDGE -> "edge";
                case USAGE -> "usage";
                case OWNER, FIELD_TYPE, REPOSITORY, LOOKML_FILE, TABLE, CONNECTION, LISTING ->
                    throw new IllegalArgumentException(type + " is not written");
            };
        }
    }
}
