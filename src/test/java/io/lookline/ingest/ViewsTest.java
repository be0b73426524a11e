package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Json;
import io.lookline.diagnostic.ItemType;
import io.lookline.report.PlanText;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Views of LookML, from Git to the catalog. */
@QuarkusTest
class ViewsTest extends LookmlStageTest {
    @Test
    void each_view_is_there_for_each_model_that_reaches_it_and_the_others_once() {
        RunResult result = stage.ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(views())
                .containsExactly(
                        "ecommerce_customer_facts_view",
                        "ecommerce_inventory_view",
                        "ecommerce_legacy_orders_view",
                        "ecommerce_order_items_view",
                        "ecommerce_order_tags_view",
                        "ecommerce_orders_view",
                        "ecommerce_product_facts_view",
                        "ecommerce_products_view",
                        "ecommerce_returns_view",
                        "ecommerce_users_view",
                        "finance_accounts_view",
                        "finance_audited_view",
                        "finance_budgets_view",
                        "finance_cost_center_record_view",
                        "finance_invoices_view",
                        "finance_ledger_view",
                        "marketing_campaigns_view",
                        "marketing_emails_view",
                        "marketing_sessions_view");
    }

    @Test
    void a_view_says_all_that_its_files_say() {
        stage.ingest();
        JsonNode users = stage.model(USERS);

        assertThat(users.path("displayName").asText()).isEqualTo("users");
        assertThat(users.path("project").asText()).isEqualTo("fernweh_core");
        assertThat(users.path("serviceType").asText()).isEqualTo("Looker");
        assertThat(users.path("sourceUrl").asText())
                .isEqualTo(stage.looker.uri() + "/projects/fernweh_core/files/views%2Fshop%2Fusers.view.lkml?line="
                        + lineOf("view: users {"));
        assertThat(users.path("sql").asText())
                .startsWith("view: users {")
                .endsWith("}")
                .contains("\n\nview: +users {", "care_segment");
        assertThat(users.path("columns").findValuesAsText("name")).contains("id", "country", "care_segment");
        assertThat(column(users, "country").path("description").asText()).isEqualTo("Of the delivery address");
        assertThat(column(users, "id").path("constraint").asText()).isEqualTo("PRIMARY_KEY");
    }

    @Test
    void an_explore_has_its_text_and_not_the_file() {
        stage.ingest();

        assertThat(stage.model("finance_ledger").path("sql").asText())
                .startsWith("explore: ledger {")
                .contains("join: accounts")
                .doesNotContain("explore: invoices");
    }

    @Test
    void a_second_run_writes_nothing() {
        stage.ingest();

        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_changed_view_is_written_alone() {
        stage.usually(yaml -> repositories.in(yaml).own("lookml/sourceLinks", "git"));
        stage.ingest();
        Map<String, String> before = versions();
        repositories.edit(
                LEGACY_FILE, text -> text.replace("dimension: total {", "dimension: total {\n    label: \"Sum\""));

        stage.ingest();

        Map<String, String> after = versions();
        assertThat(after.keySet().stream()
                        .filter(name -> !after.get(name).equals(before.get(name)))
                        .toList())
                .containsExactly(LEGACY);
        assertThat(column(stage.model(LEGACY), "total").path("displayName").asText())
                .isEqualTo("Sum");
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void the_link_leads_to_the_host_at_the_commit_that_was_read() {
        stage.ingest(yaml -> yaml.own("lookml/sourceLinks", "git"));

        assertThat(stage.model(USERS).path("sourceUrl").asText())
                .isEqualTo(repositories.host.uri() + "/" + Repositories.CORE + "/blob/"
                        + repositories.commit(Repositories.CORE) + "/" + USERS_FILE + "#L" + lineOf("view: users {"));
    }

    @Test
    void types_of_columns_are_the_true_ones_where_they_are_wanted() {
        stage.ingest();
        assertThat(column(stage.model("ecommerce_returns_view"), "in_transit")
                        .path("dataType")
                        .asText())
                .isEqualTo("TIME");

        stage.ingest(yaml -> yaml.own("types", "precise"));

        JsonNode returns = stage.model("ecommerce_returns_view");
        assertThat(column(returns, "in_transit").path("dataType").asText()).isEqualTo("NUMBER");
        assertThat(column(returns, "returned").path("dataType").asText()).isEqualTo("TIMESTAMP");
    }

    @Test
    void views_that_no_explore_reaches_are_left_out_where_they_are_not_wanted() {
        stage.ingest(yaml -> yaml.own("lookml/includeUnreachableViews", false));

        assertThat(views()).doesNotContain(LEGACY, "finance_audited_view").contains(USERS);
    }

    @Test
    void looker_tells_the_views_of_an_explore_that_no_file_has() {
        repositories.edit("models/ecommerce.model.lkml", text -> text.replace("explore: gifts {", "explore: gone {"));

        stage.ingest(yaml -> yaml.own("lookml/includeUnreachableViews", false));

        assertThat(pairs(USERS, "ecommerce_gifts")).contains("id > buyers.id");
        assertThat(stage.model("ecommerce_gifts").path("sql").asText()).isEmpty();
    }

    @Test
    void a_refinement_that_the_python_connector_stored_goes() {
        stage.ingest();
        stage.person.puts(
                Stage.MODELS,
                Json.object()
                        .put("name", "ecommerce_+users_view")
                        .put("service", Stage.SERVICE)
                        .put("dataModelType", "LookMlView")
                        .set("columns", Json.array()));
        assertThat(views()).contains("ecommerce_+users_view");

        stage.ingest();

        assertThat(views()).doesNotContain("ecommerce_+users_view").contains(USERS);
    }

    @Test
    void a_persons_description_stays_though_the_file_changes() {
        stage.ingest();
        stage.person.writes(Stage.MODELS, modelFqn(USERS), "/description", "By hand");
        repositories.edit(USERS_FILE, text -> text.replace("view: users {", "view: users {\n  description: \"New\""));

        stage.ingest();

        assertThat(stage.model(USERS).path("description").asText()).isEqualTo("By hand");
        assertThat(stage.model(USERS).path("sql").asText()).contains("description: \"New\"");
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_plan_shows_them_and_writes_nothing() {
        RunResult result = stage.plan();

        assertThat(String.join("\n", new PlanText(result.plan().orElseThrow(), result.diagnostics()).lines()))
                .contains(modelFqn(USERS));
        assertThat(views()).isEmpty();
    }

    @Test
    void each_is_counted_once() {
        Counts counts = stage.ingest().counts().get(ItemType.DATA_MODEL);

        assertThat(counts.succeeded()).isEqualTo(stage.living(Stage.MODELS).size());
        assertThat(counts.total()).isEqualTo(counts.succeeded());
    }

    @Test
    void the_tags_of_views_are_lookers() {
        repositories.edit(USERS_FILE, text -> text.replace("view: users {", "view: users {\n  tags: [\"people\"]"));

        stage.ingest();

        assertThat(stage.model(USERS).path("tags").findValuesAsText("tagFQN")).containsExactly("LookerTags.people");
        assertThat(stage.catalog.find("tags", "LookerTags.people")).isPresent();
    }

    private int lineOf(String start) {
        List<String> lines =
                repositories.files(Repositories.CORE).get(USERS_FILE).lines().collect(Collectors.toList());
        return lines.indexOf(start) + 1;
    }

    private static JsonNode column(JsonNode model, String name) {
        for (JsonNode column : model.path("columns")) {
            if (column.path("name").asText().equals(name)) {
                return column;
            }
        }
        throw new AssertionError("no column " + name);
    }
}
