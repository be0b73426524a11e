package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.looker.Explore;
import io.lookline.demo.looker.LookerContent;
import io.lookline.demo.looker.Model;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Edges from views to explores and to the views that extend them. */
@QuarkusTest
class ViewEdgesTest extends LookmlStageTest {
    private static final UnaryOperator<WorkflowText> OVERRIDE = yaml -> yaml.extraction("overrideLineage", true);
    private static final String TAGS = "ecommerce_order_tags_view";
    private static final String ORDERS = "ecommerce_orders";

    @Test
    void a_view_leads_to_its_explore_column_by_column() {
        stage.ingest();

        assertThat(edge(USERS, ORDERS).orElseThrow().path("source").asText()).isEqualTo("DashboardLineage");
        assertThat(pairs(USERS, ORDERS)).contains("country > users.country", "id > users.id");
    }

    @Test
    void a_join_under_another_name_leads_back_to_its_view() {
        stage.ingest();

        assertThat(pairs(USERS, "ecommerce_gifts")).contains("country > buyers.country");
        assertThat(pairs("ecommerce_customer_facts_view", "ecommerce_gifts"))
                .contains("lifetime_orders > buyer_facts.lifetime_orders");
    }

    @Test
    void time_frames_and_intervals_lead_back_to_their_group() {
        stage.ingest();

        assertThat(pairs("ecommerce_returns_view", "ecommerce_returns"))
                .contains("returned > returns.returned_week", "in_transit > returns.days_in_transit");
    }

    @Test
    void nested_rows_lead_back_to_their_view() {
        stage.ingest();

        assertThat(pairs(TAGS, ORDERS)).containsExactly("count > order_tags.count", "tag > order_tags.tag");
    }

    @Test
    void fields_that_an_explore_takes_away_have_no_pair() {
        stage.ingest();

        assertThat(pairs("ecommerce_order_items_view", "ecommerce_returns"))
                .contains("id > order_items.id")
                .noneMatch(pair -> pair.contains("order_items.order_id"));
    }

    @Test
    void a_parent_leads_to_its_children_with_what_they_inherit() {
        stage.ingest();

        assertThat(pairs("finance_cost_center_record_view", "finance_ledger_view"))
                .contains("cost_center > cost_center", "loaded > loaded");
        assertThat(pairs("finance_audited_view", "finance_cost_center_record_view"))
                .containsExactly("loaded > loaded");
        assertThat(pairs("finance_audited_view", "marketing_campaigns_view")).containsExactly("loaded > loaded");
        assertThat(edge("finance_audited_view", "finance_ledger_view")).isEmpty();
    }

    @Test
    void a_stale_edge_goes_with_the_override_alone() {
        stage.ingest();
        dropTheJoinOfTags();

        stage.ingest();
        assertThat(edge(TAGS, ORDERS)).isPresent();
        assertThat(stage.writesOf(stage::ingest)).isEmpty();

        stage.ingest(OVERRIDE);
        assertThat(edge(TAGS, ORDERS)).isEmpty();
        assertThat(edge(USERS, ORDERS)).isPresent();
        assertThat(stage.writesOf(() -> stage.ingest(OVERRIDE))).isEmpty();
    }

    @Test
    void a_stale_edge_to_a_child_goes_with_the_override() {
        stage.ingest();
        repositories.edit("views/finance/ledger.view.lkml", text -> text.replace("extends: [cost_center_record]", ""));

        stage.ingest(OVERRIDE);

        assertThat(edge("finance_cost_center_record_view", "finance_ledger_view"))
                .isEmpty();
        assertThat(edge("finance_cost_center_record_view", "finance_budgets_view"))
                .isPresent();
    }

    @Test
    void a_stale_pair_goes_with_the_override_alone() {
        stage.ingest();
        repositories.edit(USERS_FILE, text -> text.replace("dimension: city {", "dimension: town {"));

        stage.ingest();
        assertThat(pairs(USERS, "ecommerce_gifts")).contains("country > buyers.country");

        stage.ingest(OVERRIDE);
        assertThat(pairs(USERS, ORDERS)).contains("country > users.country").noneMatch(pair -> pair.contains("city"));
    }

    @Test
    void nothing_stale_goes_while_a_file_cannot_be_read_in_full() {
        stage.ingest();
        dropTheJoinOfTags();
        repositories.write("views/shop/broken.view.lkml", "view: broken { dimension: {{ }");

        stage.ingest(OVERRIDE);

        assertThat(edge(TAGS, ORDERS)).isPresent();
    }

    @Test
    void an_edge_that_a_person_drew_is_left_alone() {
        stage.ingest(yaml -> yaml.own("lookml/includeUnreachableViews", true));
        stage.person.draws(stage.model(USERS), "dashboardDataModel", stage.model(ORDERS), "dashboardDataModel");
        JsonNode drawn = edge(USERS, ORDERS).orElseThrow();
        assertThat(drawn.path("source").asText()).isEqualTo("Manual");

        stage.ingest();
        stage.ingest(OVERRIDE);

        assertThat(edge(USERS, ORDERS)).contains(drawn);
    }

    private void dropTheJoinOfTags() {
        repositories.edit(
                "models/ecommerce.model.lkml", text -> text.replaceAll("join: order_tags \\{[^}]*\\{[^}]*}[^}]*}", ""));
        stage.looker.change(content -> new LookerContent(
                content.models().stream().map(ViewEdgesTest::withoutTags).toList(),
                content.projects(),
                content.objects()));
    }

    private static Model withoutTags(Model model) {
        List<Explore> explores = model.explores().stream()
                .map(each -> model.name().equals("ecommerce") && each.name().equals("orders")
                        ? new Explore(
                                each.name(),
                                each.place(),
                                each.given(),
                                each.sources().subList(0, 2))
                        : each)
                .toList();
        return new Model(model.name(), model.project(), model.connection(), explores);
    }
}
