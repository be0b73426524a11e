package io.lookline.report;

import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.view;
import static io.lookline.catalog.Tables.edge;
import static io.lookline.catalog.Tables.table;
import static io.lookline.catalog.Tables.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.AppliedPlan;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.Desired;
import io.lookline.catalog.DesiredState.Scope;
import io.lookline.catalog.Edge;
import io.lookline.catalog.Plan;
import io.lookline.catalog.Planner;
import io.lookline.catalog.Policy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a plan says of edges that begin at tables, and of those that are stale. */
class EdgeReportTest {
    private static final DataModel ORDERS = view("m_orders_view", column("id"), column("state"));
    private static final Edge EDGE = edge(table("wh.shop.public.orders"), ORDERS, "id > id");
    private static final Edge TOLD = told(EDGE, "select id from orders", "conditional: Liquid branch 2 of 3");
    private static final Edge MORE = edge(table("wh.shop.public.orders"), ORDERS, "id > id", "status > state");

    @Test
    void an_edge_from_a_table_says_so() {
        assertThat(text(plan(AppliedPlan.empty(), TOLD)))
                .contains("  + edge table wh.shop.public.orders ---> data model svc.model.m_orders_view");
    }

    @Test
    void an_edge_that_changes_says_what_changes() {
        assertThat(text(plan(holding(MORE), told(MORE, "select 1", null))))
                .contains("  ~ edge table wh.shop.public.orders ---> data model svc.model.m_orders_view: sqlQuery");
    }

    @Test
    void machines_get_the_ends_the_query_the_description_and_the_number_of_what_is_stale() {
        assertThat(new PlanJson(plan(holding(MORE, other()), TOLD)).text()).isEqualToNormalizingNewlines("""
                {
                  "version" : 1,
                  "service" : "svc",
                  "changes" : [ {
                    "action" : "update",
                    "type" : "edge",
                    "name" : "table wh.shop.public.orders ---> data model svc.model.m_orders_view",
                    "from" : {
                      "type" : "table",
                      "name" : "wh.shop.public.orders"
                    },
                    "to" : {
                      "type" : "data_model",
                      "name" : "svc.model.m_orders_view"
                    },
                    "fields" : [ "sqlQuery", "description" ],
                    "sqlQuery" : "select id from orders",
                    "description" : "conditional: Liquid branch 2 of 3"
                  } ],
                  "stale" : {
                    "edges" : 1,
                    "columns" : 1
                  },
                  "refusals" : [ ]
                }""");
    }

    @Test
    void stale_edges_that_stay_are_counted_and_the_way_out_is_named() {
        assertThat(text(plan(holding(EDGE))))
                .containsExactly(
                        "1 stale edge stays; set overrideLineage to remove it.",
                        "No changes: the catalog holds what Looker says.");
        assertThat(text(plan(holding(MORE), EDGE)))
                .startsWith("1 stale column pair stays; set overrideLineage to remove it.");
        assertThat(text(plan(holding(MORE, other()), EDGE)))
                .startsWith("1 stale edge and 1 stale column pair stay; set overrideLineage to remove them.");
    }

    private static Edge other() {
        return edge(table("wh.shop.public.old_orders"), ORDERS);
    }

    private static List<String> text(Plan plan) {
        return new PlanText(plan, List.of()).lines();
    }

    private static CurrentState holding(Edge... edges) {
        return AppliedPlan.to(AppliedPlan.empty(), plan(AppliedPlan.empty(), edges));
    }

    private static Plan plan(CurrentState current, Edge... edges) {
        Desired desired = Desired.nothing()
                .dataModels(ORDERS)
                .views(new Scope(true, Set.of(), Set.of()))
                .edges(edges);
        return Planner.plan(desired.state(), current, Policy.usual().policy());
    }
}
