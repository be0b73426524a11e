package io.lookline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.config.WorkflowConfig;
import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.looker.DemoInstance;
import io.lookline.demo.looker.DemoLooker;
import io.lookline.demo.looker.Explore;
import io.lookline.demo.looker.LookerContent;
import io.lookline.demo.looker.LookerOptions;
import io.lookline.demo.looker.Model;
import io.lookline.diagnostic.CheckLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * A Looker and an OpenMetadata inside the process, and runs between them over real HTTP. In the catalog there are Ada
 * and Boris, who own dashboards in Looker; Chiara and Dev are not there.
 */
public final class Stage implements AutoCloseable {
    public static final String SERVICE = "fernweh_looker";

    /** Collections of what a run writes. */
    static final String MODELS = "dashboard/datamodels";

    static final String CHARTS = "charts";
    static final String DASHBOARDS = "dashboards";

    public final Faults lookerFaults = new Faults();
    public final Faults catalogFaults = new Faults();
    public final Days days = new Days();
    public final DemoLooker looker;
    public final DemoOpenMetadata catalog;
    public final Person person;

    private final List<Consumer<Exchange>> lookerWatchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Exchange>> catalogWatchers = new CopyOnWriteArrayList<>();
    private UnaryOperator<WorkflowText> usual = UnaryOperator.identity();
    private Optional<Repositories> repositories = Optional.empty();

    public Stage() {
        this(DemoInstance.content(), UnaryOperator.identity());
    }

    public Stage(LookerContent content) {
        this(content, UnaryOperator.identity());
    }

    /** @param catalogServer how the catalog's server differs, e.g. in that it speaks HTTPS */
    public Stage(LookerContent content, UnaryOperator<DemoServer.Options> catalogServer) {
        looker = DemoLooker.start(
                content,
                LookerOptions.defaults()
                        .withHttp(DemoServer.Options.defaults()
                                .withInterceptor(lookerFaults)
                                .withRecorder(
                                        exchange -> lookerWatchers.forEach(watcher -> watcher.accept(exchange)))));
        catalog = DemoOpenMetadata.start(
                        catalogServer.apply(DemoServer.Options.defaults()
                                .withInterceptor(catalogFaults)
                                .withRecorder(
                                        exchange -> catalogWatchers.forEach(watcher -> watcher.accept(exchange)))),
                        days)
                .withPerson("ada", "Ada Okafor", "ada.okafor@fernweh.example")
                .withPerson("boris", "Boris Lindqvist", "boris.lindqvist@fernweh.example");
        person = new Person(catalog);
    }

    /** What all following runs say in their YAML. */
    public Stage usually(UnaryOperator<WorkflowText> yaml) {
        usual = yaml;
        return this;
    }

    /** The repositories behind this Looker, which all runs read from now on. */
    public Repositories lookml() {
        repositories = repositories.or(() -> Optional.of(new Repositories()));
        return repositories.get();
    }

    public RunResult ingest() {
        return ingest(UnaryOperator.identity());
    }

    public RunResult ingest(UnaryOperator<WorkflowText> yaml) {
        return ingest(yaml, RunChoices.NONE);
    }

    public RunResult ingest(UnaryOperator<WorkflowText> yaml, RunChoices choices) {
        return run(config(yaml), choices).ingest();
    }

    /** A run that is asked to end early. */
    public RunResult ingest(Interruption interruption) {
        return new Ingestion(config(UnaryOperator.identity()), RunChoices.NONE, days, RunListener.NONE, interruption)
                .ingest();
    }

    /** Runs a whole file as it is. */
    public RunResult ingest(String yaml) {
        return run(WorkflowText.read(yaml), RunChoices.NONE).ingest();
    }

    public RunResult plan() {
        return plan(UnaryOperator.identity());
    }

    public RunResult plan(String yaml) {
        return run(WorkflowText.read(yaml), RunChoices.NONE).plan();
    }

    public RunResult plan(UnaryOperator<WorkflowText> yaml) {
        return run(config(yaml), RunChoices.NONE).plan();
    }

    /** What {@code lookline check} tells of these systems. */
    List<CheckLine> check() {
        return new SystemCheck(config(UnaryOperator.identity())).lines();
    }

    private WorkflowConfig config(UnaryOperator<WorkflowText> yaml) {
        WorkflowText smallest = new WorkflowText(looker, catalog);
        WorkflowText whole = repositories.map(each -> each.in(smallest)).orElse(smallest);
        return yaml.apply(usual.apply(whole)).config();
    }

    private Ingestion run(WorkflowConfig config, RunChoices choices) {
        return new Ingestion(config, choices, days, RunListener.NONE);
    }

    /** Shows each exchange with Looker from now on. */
    public void watchLooker(Consumer<Exchange> watcher) {
        lookerWatchers.add(watcher);
    }

    /** Shows each exchange with the catalog from now on. */
    public void watchCatalog(Consumer<Exchange> watcher) {
        catalogWatchers.add(watcher);
    }

    /** The writing calls of one more run, by route. */
    public Map<String, Integer> writesOf(Runnable run) {
        catalog.resetCounts();
        run.run();
        return catalog.writes();
    }

    public ObjectNode dashboard(String id) {
        return entity(DASHBOARDS, SERVICE + "." + id);
    }

    public ObjectNode chart(String id) {
        return entity(CHARTS, SERVICE + "." + id);
    }

    /** @param name {@code model_explore} */
    public ObjectNode model(String name) {
        return entity(MODELS, SERVICE + ".model." + name);
    }

    public ObjectNode entity(String collection, String fqn) {
        return catalog.find(collection, fqn).orElseThrow(() -> new AssertionError("no " + fqn + " in " + collection));
    }

    /** The first chart with this title. */
    public ObjectNode chartTitled(String title) {
        return catalog.all(CHARTS).stream()
                .filter(chart -> chart.path("displayName").asText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Gives an explore another description in Looker. */
    public void describeExplore(String model, String explore, String description) {
        changeExplore(model, explore, given -> given.put("description", description));
    }

    /** Changes what Looker's answer for an explore says beside its fields. */
    void changeExplore(String model, String explore, Consumer<ObjectNode> change) {
        looker.change(content -> new LookerContent(
                content.models().stream()
                        .map(each -> each.name().equals(model) ? changed(each, explore, change) : each)
                        .toList(),
                content.projects(),
                content.objects()));
    }

    private static Model changed(Model model, String explore, Consumer<ObjectNode> change) {
        List<Explore> explores = model.explores().stream()
                .map(each -> each.name().equals(explore) ? changed(each, change) : each)
                .toList();
        return new Model(model.name(), model.project(), model.connection(), explores);
    }

    private static Explore changed(Explore explore, Consumer<ObjectNode> change) {
        ObjectNode given = explore.given().deepCopy();
        change.accept(given);
        return new Explore(explore.name(), explore.place(), given, explore.sources());
    }

    /** Changes the dashboard in Looker. */
    public void changeDashboard(String id, Consumer<ObjectNode> change) {
        looker.change(content -> content.changed(LookerContent.Kind.DASHBOARD, id, change));
    }

    /** The column of an explore. */
    public JsonNode column(String model, String name) {
        return StreamSupport.stream(model(model).path("columns").spliterator(), false)
                .filter(column -> column.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Full names of a collection's entities that are alive. */
    public List<String> living(String collection) {
        return catalog.all(collection).stream()
                .filter(entity -> !entity.path("deleted").asBoolean())
                .map(entity -> entity.path("fullyQualifiedName").asText())
                .sorted()
                .toList();
    }

    /** A text with names in the place of this stage's own addresses. */
    String withoutPorts(String text) {
        String named = text.replace(looker.uri().toString(), "http://looker");
        return repositories
                .map(each -> named.replace(each.host.uri().toString(), "http://git"))
                .orElse(named);
    }

    @Override
    public void close() {
        looker.close();
        catalog.close();
        repositories.ifPresent(Repositories::close);
    }
}
