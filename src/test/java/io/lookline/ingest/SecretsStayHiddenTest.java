package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.git.DemoRepositories;
import io.lookline.report.PlanJson;
import io.lookline.report.RunJson;
import io.lookline.report.Summary;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets reach the systems that they open and nothing else. */
@QuarkusTest
class SecretsStayHiddenTest extends StageTest {
    private final Logger root = Logger.getLogger("");
    private final Logger own = Logger.getLogger("io.lookline");
    private final Lines lines = new Lines();
    private final Handler[] others = root.getHandlers();

    @BeforeEach
    void listen() {
        List.of(others).forEach(root::removeHandler);
        own.setLevel(Level.FINE);
        root.setLevel(Level.FINE);
        root.addHandler(lines);
        stage.lookml();
        stage.usually(yaml -> yaml.server("extraHeaders", Map.of("X-Proxy-Key", "header-secret")));
    }

    @AfterEach
    void deaf() {
        root.removeHandler(lines);
        List.of(others).forEach(root::addHandler);
        root.setLevel(Level.WARNING);
        own.setLevel(Level.INFO);
    }

    @Test
    void after_a_good_run() {
        assertHidden(stage.ingest());
        assertThat(lines.all).isNotEmpty();
    }

    @Test
    void after_a_plan() {
        assertHidden(stage.plan());
    }

    @Test
    void when_the_catalog_refuses_each_write() {
        stage.catalogFaults.answer(request -> request.method().equals("PUT"), Faults.error(400));

        assertHidden(stage.ingest());
    }

    @Test
    void when_a_system_refuses_the_credentials() {
        stage.lookerFaults.answer(Faults.to("POST", "/login"), Faults.error(404));

        assertHidden(stage.ingest());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 500})
    void when_a_repository_cannot_be_read(int status) {
        stage.lookml().faults.answer(_ -> true, Faults.error(status));

        assertHidden(stage.ingest());
        assertHidden(stage.plan());
        assertThat(lines.all).isNotEmpty();
    }

    @Test
    void when_each_system_is_checked() {
        stage.lookml().faults.answer(_ -> true, Faults.error(404));

        assertThat(secrets()).noneMatch(stage.check().toString()::contains);
    }

    private List<String> secrets() {
        return List.of("demo-secret", DemoRepositories.TOKEN, "header-secret", stage.catalog.token());
    }

    private void assertHidden(RunResult result) {
        String all = result
                + result.plan().map(plan -> new PlanJson(plan).text()).orElse("")
                + new RunJson(result).text()
                + new Summary(result).lines()
                + lines.all.stream().collect(Collectors.joining("\n"));
        assertThat(secrets()).noneMatch(all::contains);
    }

    /** What is logged, at any level. */
    private static final class Lines extends Handler {
        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            Object[] values = line.getParameters();
            all.add(line.getMessage() + (values == null ? "" : List.of(java.util.Arrays.toString(values))));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
