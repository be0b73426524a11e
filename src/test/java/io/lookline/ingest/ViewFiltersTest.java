package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.ItemType;
import io.lookline.report.RunJson;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filter excludes is no entity, no end of an edge and no reference. */
@QuarkusTest
class ViewFiltersTest extends LookmlStageTest {
    @ParameterizedTest
    @ValueSource(strings = {"users", "^users$", "USERS", "ecommerce_users_view$"})
    void a_view_is_excluded_by_its_own_name_or_by_that_in_the_catalog(String pattern) {
        RunResult result = stage.ingest(yaml -> excluding(yaml, "dataModelFilterPattern", pattern));

        assertThat(views()).doesNotContain(USERS).contains("ecommerce_orders_view");
        assertThat(stage.catalog.edges()).noneMatch(edge -> edge.toString().contains(USERS));
        assertThat(edge("ecommerce_orders_view", "ecommerce_orders")).isPresent();
        assertThat(result.counts().get(ItemType.DATA_MODEL).filtered()).isEqualTo(1);
        assertThat(stage.writesOf(() -> stage.ingest(yaml -> excluding(yaml, "dataModelFilterPattern", pattern))))
                .isEmpty();
    }

    @Test
    void an_excluded_base_view_and_an_excluded_parent_are_left_out_too() {
        stage.ingest(yaml -> excluding(yaml, "dataModelFilterPattern", "returns$", "cost_center"));

        assertThat(views()).doesNotContain("ecommerce_returns_view", "finance_cost_center_record_view");
        assertThat(edge("ecommerce_order_items_view", "ecommerce_returns")).isPresent();
        assertThat(edge("finance_cost_center_record_view", "finance_ledger_view"))
                .isEmpty();
    }

    @Test
    void only_what_is_included_is_there() {
        stage.ingest(yaml -> yaml.extraction("dataModelFilterPattern/includes", List.of("ecommerce_orders", "users$")));

        assertThat(views()).containsExactly("ecommerce_orders_view", USERS);
    }

    @Test
    void an_excluded_model_has_no_views() {
        stage.ingest(yaml -> excluding(yaml, "dataModelFilterPattern", "^ecommerce$"));

        assertThat(stage.living(Stage.MODELS)).isNotEmpty().noneMatch(model -> model.contains("model.ecommerce_"));
        assertThat(views()).contains("finance_ledger_view");
    }

    @Test
    void an_excluded_project_has_no_views() {
        stage.ingest(yaml -> excluding(yaml, "projectFilterPattern", "fernweh_core"));

        assertThat(views())
                .containsExactly("marketing_campaigns_view", "marketing_emails_view", "marketing_sessions_view");
        assertThat(stage.catalog.edges()).noneMatch(edge -> edge.toString().contains("audited"));
    }

    @Test
    void a_view_of_an_excluded_explore_stays_and_names_it_nowhere() {
        stage.ingest(yaml -> excluding(yaml, "dataModelFilterPattern", "ecommerce_gifts"));

        assertThat(views()).contains("ecommerce_customer_facts_view");
        assertThat(stage.catalog.edges()).noneMatch(edge -> edge.toString().contains("ecommerce_gifts"));
    }

    @Test
    void a_view_that_a_filter_excludes_by_now_is_deleted_or_kept_as_the_setting_says() {
        stage.ingest();

        stage.ingest(yaml -> excluding(yaml, "dataModelFilterPattern", "users").own("delete/filtered", "keep"));
        assertThat(views()).contains(USERS);

        stage.ingest(yaml -> excluding(yaml, "dataModelFilterPattern", "users"));
        assertThat(views()).doesNotContain(USERS);
    }

    @Test
    void views_of_a_project_that_a_filter_excludes_by_now_are_deleted_or_kept_as_the_setting_says() {
        stage.ingest();
        String view = "marketing_emails_view";

        stage.ingest(yaml ->
                excluding(yaml, "projectFilterPattern", "fernweh_marketing").own("delete/filtered", "keep"));
        assertThat(views()).contains(view);

        stage.ingest(yaml -> excluding(yaml, "projectFilterPattern", "fernweh_marketing"));
        assertThat(views()).doesNotContain(view);
    }

    @Test
    void the_report_counts_them_once_and_does_not_name_them() {
        RunResult result =
                stage.ingest(yaml -> excluding(yaml, "dataModelFilterPattern", "audited", "cost_center", "users$"));

        assertThat(result.counts().get(ItemType.DATA_MODEL).filtered()).isEqualTo(3);
        assertThat(new RunJson(result).text()).doesNotContain(USERS, "cost_center_record_view");
    }

    private static WorkflowText excluding(WorkflowText yaml, String filter, String... patterns) {
        return yaml.extraction(filter, Map.of("excludes", List.of(patterns)));
    }
}
