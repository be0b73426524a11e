package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Plan;
import io.lookline.demo.git.DemoRepositories;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file as OpenMetadata's own page on the Looker connector shows it, of the time when it ran in Airflow. */
@QuarkusTest
class MissionYamlTest {
    private Stage stage;
    private String yaml;

    @BeforeEach
    void raise() {
        stage = new Stage();
        yaml = """
                source:
                  type: looker
                  serviceName: local_looker
                  serviceConnection:
                    config:
                      type: Looker
                      clientId: demo-id
                      clientSecret: demo-secret
                      hostPort: %s
                      githubCredentials:
                        repositoryOwner: fernweh
                        repositoryName: looker-core
                        gitHostURL: %s
                        token: %s
                  sourceConfig:
                    config:
                      type: DashboardMetadata
                      overrideOwner: True
                      # dashboardFilterPattern:
                      #   includes:
                      #     - dashboard1
                sink:
                  type: metadata-rest
                  config: {}
                workflowConfig:
                  openMetadataServerConfig:
                    hostPort: "%s"
                    authProvider: openmetadata
                    securityConfig:
                      jwtToken: "%s"
                """.formatted(
                        stage.looker.uri(),
                        stage.lookml().host.uri(),
                        DemoRepositories.TOKEN,
                        stage.catalog.api(),
                        stage.catalog.token());
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void it_runs_and_fills_the_catalog() {
        RunResult result = stage.ingest(yaml);

        assertThat(result.failure()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.total().failed()).isZero();
        assertThat(stage.living(Stage.DASHBOARDS))
                .contains("local_looker.1", "local_looker.ecommerce_business_pulse")
                .doesNotContain("local_looker.16");
        assertThat(stage.living(Stage.MODELS))
                .contains("local_looker.model.ecommerce_orders", "local_looker.model.ecommerce_orders_view");
        assertThat(stage.entity(Stage.DASHBOARDS, "local_looker.1").path("charts"))
                .hasSize(6);
    }

    @Test
    void a_second_run_writes_nothing() {
        stage.ingest(yaml);

        assertThat(stage.writesOf(
                        () -> assertThat(stage.ingest(yaml).total().written()).isZero()))
                .isEmpty();
    }

    @Test
    void after_it_the_plan_is_empty() {
        stage.ingest(yaml);

        assertThat(stage.plan(yaml).plan())
                .hasValueSatisfying(plan -> assertThat(plan.isEmpty()).isTrue());
    }

    @Test
    void a_plan_tells_what_would_be_written_and_writes_nothing() {
        assertThat(stage.writesOf(() -> assertThat(stage.plan(yaml).plan())
                        .map(Plan::dashboards)
                        .hasValueSatisfying(dashboards -> assertThat(dashboards).isNotEmpty())))
                .isEmpty();
        assertThat(stage.catalog.all("services/dashboardServices")).isEmpty();
    }

    @Test
    void looker_is_logged_out_of_at_the_end() {
        stage.ingest(yaml);

        assertThat(stage.looker.logins()).isEqualTo(1);
        assertThat(stage.looker.liveSessions()).isZero();
    }
}
