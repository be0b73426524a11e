package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.Json;
import io.lookline.demo.http.Response;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** One message for a system that cannot be used: which system, which address, what happened, what to try. */
@QuarkusTest
class SystemsTest extends StageTest {
    private static final Response PAGE =
            Response.text(200, "<html><body>Please sign in</body></html>").with("Content-Type", "text/html");
    private static final Response REDIRECT =
            Response.empty(302).with("Location", "https://sso.fernweh.example/login?return=x");

    @Test
    void looker_refuses_the_connection() {
        assertEnded(
                stage.ingest(yaml -> yaml.at("/source/serviceConnection/config/hostPort", "http://localhost:1")),
                ExitCode.FAILED,
                "Looker",
                "http://localhost:1/");
    }

    @Test
    void the_catalogs_host_does_not_exist() {
        assertEnded(
                stage.ingest(yaml -> yaml.server("hostPort", "http://catalog.invalid:8585/api")),
                ExitCode.FAILED,
                "OpenMetadata",
                "http://catalog.invalid:8585/api/v1");
    }

    @Test
    void a_page_answers_in_the_place_of_looker() {
        stage.lookerFaults.answer(_ -> true, PAGE);

        assertEnded(stage.ingest(), ExitCode.FAILED, "Looker", stage.looker.uri() + "/api/4.0/login");
    }

    @Test
    void a_page_answers_in_the_place_of_the_catalog() {
        stage.catalogFaults.answer(_ -> true, PAGE);

        assertEnded(stage.ingest(), ExitCode.FAILED, "OpenMetadata", stage.catalog.api() + "/v1/system/version");
    }

    @Test
    void a_login_proxy_redirects_the_catalogs_client() {
        stage.catalogFaults.answer(_ -> true, REDIRECT);

        assertEnded(stage.ingest(), ExitCode.FAILED, "OpenMetadata", "https://sso.fernweh.example/login");
    }

    @Test
    void looker_refuses_the_credentials() {
        assertEnded(
                stage.ingest(yaml -> yaml.at("/source/serviceConnection/config/clientSecret", "wrong")),
                ExitCode.REFUSED,
                "Looker",
                stage.looker.uri() + "/api/4.0/login");
    }

    @Test
    void the_catalog_refuses_the_token() {
        stage.catalog.renewToken();

        RunResult result =
                stage.ingest(yaml -> yaml.server("securityConfig/jwtToken", stage.catalog.adminToken() + "x"));

        assertEnded(result, ExitCode.REFUSED, "OpenMetadata", stage.catalog.api() + "/v1/");
        assertThat(stage.looker.totalCalls()).isZero();
    }

    @Test
    void the_catalog_forbids_to_write() {
        stage.catalogFaults.answer(request -> request.method().equals("PUT"), Faults.error(403));

        assertEnded(
                stage.ingest(),
                ExitCode.REFUSED,
                "OpenMetadata",
                stage.catalog.api() + "/v1/services/dashboardServices");
    }

    @Test
    void looker_is_too_old() {
        stage.lookerFaults.answer(Faults.to("GET", "/versions"), Response.json(200, Json.read("""
                                {"looker_release_version": "21.0.1", "supported_versions": [{"version": "3.1"}]}
                                """)));

        assertEnded(
                stage.ingest(), ExitCode.FAILED, "Looker", stage.looker.uri().toString());
    }

    @Test
    void without_a_connection_in_the_yaml_or_the_catalog_the_file_is_wrong() {
        RunResult result = stage.ingest(WorkflowText::withoutConnection);

        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.message()).contains(Stage.SERVICE);
            assertThat(failure.hint()).contains("source.serviceConnection");
        });
    }

    private void assertEnded(RunResult result, ExitCode code, String system, String address) {
        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.message()).startsWith(system).contains(address);
            assertThat(failure.message().lines()).hasSize(1);
            assertThat(failure.hint()).isNotEmpty();
        });
        assertThat(result.exitCode()).isEqualTo(code);
        assertThat(stage.living(Stage.DASHBOARDS)).isEmpty();
    }
}
