package io.lookline.ingest;

import static io.lookline.ingest.Stage.DASHBOARDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnersTest extends StageTest {
    @Test
    void an_owner_is_found_by_e_mail_without_regard_to_case() {
        ingestWithOwners();

        assertThat(owners("1")).containsExactly("ada");
        assertThat(owners("6")).containsExactly("boris");
    }

    @Test
    void a_second_run_with_owners_writes_nothing() {
        ingestWithOwners();

        assertThat(stage.writesOf(this::ingestWithOwners)).isEmpty();
    }

    @Test
    void an_owner_whom_the_catalog_does_not_know_is_told_once_for_all_dashboards() {
        RunResult result = ingestWithOwners();

        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.CATALOG_OWNER_UNKNOWN)
                .extracting(Diagnostic::item)
                .containsExactlyInAnyOrder("chiara.rossi@fernweh.example", "dev.patel@fernweh.example");
        assertThat(owners("9")).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void without_include_owners_none_is_written_and_no_user_is_asked_for() {
        stage.ingest();

        assertThat(owners("1")).isEmpty();
        assertThat(stage.catalog.reads()).doesNotContainKey("GET /users");
        assertThat(stage.looker.calls()).doesNotContainKey("GET /users");
    }

    @Test
    void without_include_owners_those_that_are_there_stay() {
        ingestWithOwners();

        stage.changeDashboard("1", dashboard -> dashboard.put("title", "Other"));
        stage.ingest(yaml -> yaml.extraction("overrideOwner", true));

        assertThat(stage.dashboard("1").path("displayName").asText()).isEqualTo("Other");
        assertThat(owners("1")).containsExactly("ada");
    }

    @Test
    void an_owner_whom_a_person_set_stays() {
        ingestWithOwners();
        stage.person.gives(DASHBOARDS, fqn("6"), "ada");

        ingestWithOwners();
        stage.changeDashboard("6", dashboard -> dashboard.put("title", "Other"));
        ingestWithOwners();

        assertThat(owners("6")).containsExactly("ada");
    }

    @Test
    void override_owner_replaces_whom_a_person_set() {
        ingestWithOwners();
        stage.person.gives(DASHBOARDS, fqn("6"), "ada");

        stage.ingest(yaml -> yaml.extraction("includeOwners", true).extraction("overrideOwner", true));

        assertThat(owners("6")).containsExactly("boris");
    }

    @Test
    void an_owner_follows_looker_when_nobody_changed_it() {
        ingestWithOwners();

        stage.changeDashboard("6", dashboard -> dashboard.put("user_id", "2"));
        ingestWithOwners();

        assertThat(owners("6")).containsExactly("ada");
    }

    private RunResult ingestWithOwners() {
        return stage.ingest(yaml -> yaml.extraction("includeOwners", true));
    }

    private List<String> owners(String dashboard) {
        return stage.dashboard(dashboard).path("owners").findValuesAsText("name");
    }
}
