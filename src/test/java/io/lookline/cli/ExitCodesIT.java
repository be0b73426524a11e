package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.cli.Executable.Output;
import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.looker.DemoInstance;
import io.lookline.demo.looker.DemoLooker;
import io.lookline.demo.looker.LookerOptions;
import io.lookline.ingest.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes that need a Looker which fails or changes; {@link ExecutableIT} and {@link SignalsIT} have the others. */
class ExitCodesIT {
    @TempDir
    Path folder;

    private final Faults lookerFaults = new Faults();
    private DemoLooker looker;
    private DemoOpenMetadata catalog;
    private Executable lookline;

    @BeforeEach
    void start() {
        looker = DemoLooker.start(
                DemoInstance.content(),
                LookerOptions.defaults().withHttp(DemoServer.Options.defaults().withInterceptor(lookerFaults)));
        catalog = DemoOpenMetadata.start();
        lookline = new Executable(folder);
    }

    @AfterEach
    void stop() {
        looker.close();
        catalog.close();
    }

    @Test
    void a_run_that_is_done_in_part_ends_with_3_when_strict_and_with_0_otherwise() throws Exception {
        lookerFaults.answer(Faults.to("GET", "/explores/orders"), Faults.error(500));
        write(DemoWorkflow.yaml(looker, catalog));

        assertThat(lookline.run("ingest", "-c", "looker.yaml").code()).isZero();
        Output strict = lookline.run("ingest", "-c", "looker.yaml", "--strict");

        assertThat(strict.code()).as(strict.all()).isEqualTo(3);
        assertThat(strict.lastLine()).startsWith("fernweh done in part: ");
    }

    @Test
    void a_refused_mass_deletion_ends_with_5_and_deletes_nothing() throws Exception {
        write(DemoWorkflow.yaml(looker, catalog));
        assertThat(lookline.run("ingest", "-c", "looker.yaml").code()).isZero();
        write(DemoWorkflow.yaml(looker, catalog)
                .replace(
                        "includeOwners: true",
                        "includeOwners: true\n      dashboardFilterPattern: {excludes: [\".*\"]}"));

        Output refused = lookline.run("ingest", "-c", "looker.yaml");

        assertThat(refused.code()).as(refused.all()).isEqualTo(5);
        assertThat(refused.out()).contains("Nothing was deleted: ").contains("--force-delete");
        assertThat(catalog.all("dashboards"))
                .noneMatch(dashboard -> dashboard.path("deleted").asBoolean());
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("looker.yaml"), yaml);
    }
}
