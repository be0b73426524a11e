package io.lookline.openmetadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.catalog.Assets;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.Desired;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Plan;
import io.lookline.catalog.Planner;
import io.lookline.catalog.Policy;
import io.lookline.catalog.TableRef;
import io.lookline.config.ConfigException;
import io.lookline.config.ConfigReader;
import io.lookline.config.WorkflowConfig;
import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.http.Exchange;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.ingest.Faults;
import io.lookline.ingest.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A catalog inside the process, and the half of a run that has to do with it: read, plan, apply. */
final class CatalogStage implements AutoCloseable {
    final Faults faults = new Faults();
    final DemoOpenMetadata catalog;
    final Person person;

    private final List<Consumer<Exchange>> watchers = new CopyOnWriteArrayList<>();
    private final WorkflowConfig config;

    CatalogStage() {
        catalog = DemoOpenMetadata.start(DemoServer.Options.defaults()
                .withInterceptor(faults)
                .withRecorder(exchange -> watchers.forEach(watcher -> watcher.accept(exchange))));
        person = new Person(catalog);
        config = config("""
                source:
                  type: looker
                  serviceName: %s
                  sourceConfig: {config: {type: DashboardMetadata}}
                sink: {type: metadata-rest}
                workflowConfig:
                  openMetadataServerConfig:
                    hostPort: %s
                    securityConfig: {jwtToken: %s}
                """.formatted(Assets.SERVICE, catalog.api(), catalog.token()));
    }

    private static WorkflowConfig config(String yaml) {
        try {
            return new ConfigReader(Map.of()).read("looker.yaml", yaml).config();
        } catch (ConfigException wrong) {
            throw new AssertionError(wrong.problems().toString(), wrong);
        }
    }

    /** Adds a table, with the catalog's id. */
    TableRef table(String fqn, String... columns) {
        catalog.withTable(fqn, columns);
        return new TableRef(
                fqn, catalog.find("tables", fqn).orElseThrow().path("id").asText());
    }

    /**
     * What became of a run.
     *
     * @param plan what was to be written
     * @param written names of the edges that were
     * @param failed what is told of the items that were not
     */
    record Outcome(Plan plan, List<String> written, List<Diagnostic> failed) {}

    Outcome run(Desired desired) {
        return run(desired, Policy.usual());
    }

    Outcome run(Desired desired, Policy policy) {
        DesiredState state = desired.state();
        OpenMetadata server = new OpenMetadata(
                config.catalog().orElseThrow(), config.settings().limits());
        CurrentState current = server.read(
                state,
                server.dashboardService(Assets.SERVICE),
                server.probe(),
                policy.policy().overrideLineage());
        Plan plan = Planner.plan(state, current, policy.policy());
        Heard heard = new Heard(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
        server.apply(plan, current, Optional.empty(), 100, heard);
        return new Outcome(plan, heard.edges(), heard.failures());
    }

    private record Heard(List<String> edges, List<Diagnostic> failures) implements WriteListener {
        @Override
        public void written(ItemType type, String name) {
            if (type == ItemType.EDGE) {
                edges.add(name);
            }
        }

        @Override
        public void failed(Diagnostic diagnostic) {
            failures.add(diagnostic);
        }
    }

    /** Shows each exchange from now on. */
    void watch(Consumer<Exchange> watcher) {
        watchers.add(watcher);
    }

    /** Collects the exchanges that match from now on. */
    List<Exchange> seen(Predicate<Exchange> which) {
        List<Exchange> seen = new CopyOnWriteArrayList<>();
        watch(exchange -> {
            if (which.test(exchange)) {
                seen.add(exchange);
            }
        });
        return seen;
    }

    /** The details of the edge between two things of these full names. */
    Optional<JsonNode> edge(String from, String to) {
        return edges().filter(edge -> edge.path("fromFqn").asText().equals(from)
                        && edge.path("toFqn").asText().equals(to))
                .map(edge -> edge.path("lineageDetails"))
                .findFirst();
    }

    /** All edges without their dates, sorted. */
    List<String> lineage() {
        return edges().map(edge -> "%s > %s: %s %s %s %s"
                        .formatted(
                                edge.path("fromFqn").asText(),
                                edge.path("toFqn").asText(),
                                edge.at("/lineageDetails/source").asText(),
                                edge.at("/lineageDetails/sqlQuery").asText(),
                                edge.at("/lineageDetails/description").asText(),
                                edge.at("/lineageDetails/columnsLineage")))
                .sorted()
                .toList();
    }

    private Stream<? extends JsonNode> edges() {
        return catalog.edges().stream();
    }

    @Override
    public void close() {
        catalog.close();
    }
}
