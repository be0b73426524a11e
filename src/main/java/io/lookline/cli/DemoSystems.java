package io.lookline.cli;

import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.git.DemoGit;
import io.lookline.demo.git.DemoRepositories;
import io.lookline.demo.git.Repository;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.looker.DemoInstance;
import io.lookline.demo.looker.DemoLooker;
import io.lookline.demo.looker.GeneratedInstance;
import io.lookline.demo.looker.LookerContent;
import io.lookline.demo.looker.LookerOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Looker, its repositories on a Git host and an OpenMetadata that run inside the process, and the YAML that leads to them. */
final class DemoSystems implements AutoCloseable {
    static final String SERVICE = "looker_demo";
    private static final int FIELDS_OF_AN_EXPLORE = 60;

    private final DemoLooker looker;
    private final DemoGit git;
    private final List<Repository> repositories;
    private final DemoOpenMetadata catalog;

    private DemoSystems(LookerContent content, Duration latency) {
        repositories = DemoRepositories.of(content);
        git = DemoGit.start(repositories);
        LookerOptions options =
                LookerOptions.defaults().withHttp(DemoServer.Options.defaults().withLatency(latency));
        looker = DemoLooker.start(content, options);
        catalog = DemoOpenMetadata.start()
                .withPerson("ada.okafor", "Ada Okafor", "ada.okafor@fernweh.example")
                .withPerson("boris.lindqvist", "Boris Lindqvist", "boris.lindqvist@fernweh.example")
                .withPerson("chiara.rossi", "Chiara Rossi", "chiara.rossi@fernweh.example")
                .withDemoWarehouse();
    }

    /** The small company. */
    static DemoSystems small() {
        return new DemoSystems(DemoInstance.content(), Duration.ZERO);
    }

    /** An instance of a given size, each of whose answers takes a while. */
    static DemoSystems generated(int dashboards, int tiles, int explores, Duration latency) {
        return new DemoSystems(GeneratedInstance.content(dashboards, tiles, explores, FIELDS_OF_AN_EXPLORE), latency);
    }

    String lookerUrl() {
        return looker.uri().toString();
    }

    String gitUrl() {
        return git.uri().toString();
    }

    String catalogUrl() {
        return catalog.api().toString();
    }

    /** The workflow file for the two systems. Its secrets open nothing but them. */
    String yaml() {
        LookerOptions defaults = LookerOptions.defaults();
        return new ExampleWorkflow(
                        SERVICE,
                        defaults.clientId(),
                        defaults.clientSecret(),
                        lookerUrl(),
                        Optional.of(new ExampleWorkflow.Git(
                                git.uri().toString(),
                                repositories.getFirst().owner(),
                                repositories.stream().map(Repository::name).collect(Collectors.joining(", ")),
                                DemoRepositories.TOKEN)),
                        DemoOpenMetadata.WAREHOUSE,
                        catalogUrl(),
                        catalog.token())
                .yaml();
    }

    @Override
    public void close() {
        looker.close();
        git.close();
        catalog.close();
    }
}
