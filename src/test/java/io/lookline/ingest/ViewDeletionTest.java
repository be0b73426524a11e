package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A view that is gone goes, and none goes on any doubt. */
@QuarkusTest
class ViewDeletionTest extends LookmlStageTest {
    @Test
    void a_view_that_is_gone_is_deleted_and_comes_back_with_its_file() {
        stage.ingest();
        String file = repositories.files(Repositories.CORE).get(LEGACY_FILE);
        repositories.remove(LEGACY_FILE);

        stage.ingest();
        assertThat(views()).doesNotContain(LEGACY);
        assertThat(stage.model(LEGACY).path("deleted").asBoolean()).isTrue();

        repositories.write(LEGACY_FILE, file);
        stage.ingest();
        assertThat(views()).contains(LEGACY);
    }

    @Test
    void mark_deleted_data_models_off_keeps_it() {
        stage.ingest();
        repositories.remove(LEGACY_FILE);

        stage.ingest(yaml -> yaml.extraction("markDeletedDataModels", false));

        assertThat(views()).contains(LEGACY);
    }

    @Test
    void without_credentials_of_git_views_stay_as_they_are_and_nothing_is_said_of_them() {
        stage.ingest();
        List<String> before = views();
        Map<String, String> versions = versions();
        stage.usually(WorkflowText::withoutGit);
        repositories.host.resetCalls();

        RunResult result = stage.ingest();

        assertThat(views()).isEqualTo(before);
        assertThat(versions()).isEqualTo(versions);
        assertThat(edge(USERS, "ecommerce_orders")).isPresent();
        assertThat(repositories.host.totalCalls()).isZero();
        assertThat(result.diagnostics()).extracting(Diagnostic::item).noneMatch(item -> item.endsWith("_view"));
    }

    @Test
    void without_data_models_git_is_not_asked_and_views_stay() {
        stage.ingest();
        List<String> before = views();
        repositories.host.resetCalls();

        stage.ingest(yaml -> yaml.extraction("includeDataModels", false));

        assertThat(views()).isEqualTo(before);
        assertThat(repositories.host.totalCalls()).isZero();
    }

    @Test
    void an_explore_that_cannot_be_read_deletes_no_view() {
        stage.ingest();
        repositories.remove(LEGACY_FILE);
        stage.lookerFaults.answer(Faults.to("GET", "/explores/budgets"), Faults.error(500));

        RunResult result = stage.ingest();

        assertThat(views()).contains(LEGACY);
        assertThat(of(result, Code.DELETION_WITHHELD))
                .extracting(Diagnostic::item)
                .containsExactly(modelFqn(LEGACY));
    }

    @Test
    void models_that_cannot_be_listed_delete_no_view() {
        stage.ingest();
        List<String> before = views();
        stage.lookerFaults.answer(Faults.to("GET", "/lookml_models"), Faults.error(500));

        stage.ingest();

        assertThat(views()).isEqualTo(before);
    }

    @Test
    void an_import_that_is_not_among_the_repositories_deletes_no_view_and_takes_no_column_away() {
        stage.ingest();
        List<String> before = views();
        stage.usually(yaml -> repositories.in(yaml, "looker-marketing"));

        RunResult result = stage.ingest();

        assertThat(views()).isEqualTo(before);
        assertThat(stage.model("marketing_campaigns_view").path("columns").findValuesAsText("name"))
                .contains("loaded");
        assertThat(of(result, Code.GIT_DEPENDENCY_UNKNOWN)).hasSize(1);
    }

    @Test
    void a_repository_that_is_configured_no_more_deletes_no_view_of_a_model_that_looker_still_has() {
        stage.ingest();
        List<String> before = views();
        stage.usually(yaml -> repositories.in(yaml, "looker-core"));

        stage.ingest();

        assertThat(views()).isEqualTo(before);
    }
}
