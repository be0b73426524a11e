package io.lookline.report;

import static io.lookline.catalog.Assets.chart;
import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.edge;
import static io.lookline.catalog.Assets.explore;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.AppliedPlan;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.Dashboard;
import io.lookline.catalog.Desired;
import io.lookline.catalog.Plan;
import io.lookline.catalog.Planner;
import io.lookline.catalog.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanReportTest {
    private static final Dashboard SALES = dashboard("7", "1", "2");

    private final Plan first = plan(
            Desired.nothing()
                    .dataModels(explore("m_e", column("orders.id")))
                    .charts(2)
                    .dashboards(SALES)
                    .edges(edge("m_e", SALES)),
            AppliedPlan.empty());

    private final Plan second = plan(
            Desired.nothing()
                    .dataModels(explore("m_e", column("orders.a"), column("orders.b")))
                    .charts(chart("1"), chart("3"))
                    .dashboards(dashboard("7", "1", "3"))
                    .edges(edge("m_e", SALES, "orders.a > 1")),
            AppliedPlan.to(AppliedPlan.empty(), first));

    @Test
    void a_first_plan_creates_in_the_order_of_dependencies() {
        assertThat(new PlanText(first, List.of()).lines())
                .containsExactly(
                        "  + service svc",
                        "  + data model svc.model.m_e",
                        "  + chart svc.1",
                        "  + chart svc.2",
                        "  + dashboard svc.7",
                        "  + edge svc.model.m_e ---> dashboard svc.7",
                        "Plan: 6 to create, 0 to change, 0 to delete.");
    }

    @Test
    void a_second_plan_names_the_fields_that_change_and_what_goes() {
        assertThat(new PlanText(second, List.of()).lines())
                .containsExactly(
                        "  ~ data model svc.model.m_e: columns.orders.a, columns.orders.b, columns.orders.id",
                        "  + chart svc.3",
                        "  ~ dashboard svc.7: charts",
                        "  ~ edge svc.model.m_e ---> dashboard svc.7: columns",
                        "  - chart svc.2",
                        "Plan: 1 to create, 3 to change, 1 to delete.");
    }

    @Test
    void a_plan_of_nothing_says_so() {
        Desired same = Desired.nothing().charts(2);
        CurrentState current = AppliedPlan.to(AppliedPlan.empty(), plan(same, AppliedPlan.empty()));

        assertThat(new PlanText(plan(same, current), List.of()).lines())
                .containsExactly("No changes: the catalog holds what Looker says.");
        assertThat(new PlanJson(plan(same, current)).text()).isEqualToNormalizingNewlines("""
                {
                  "version" : 1,
                  "service" : "svc",
                  "changes" : [ ],
                  "stale" : {
                    "edges" : 0,
                    "columns" : 0
                  },
                  "refusals" : [ ]
                }""");
    }

    @Test
    void a_plan_for_machines_says_the_same() {
        assertThat(new PlanJson(second).text()).isEqualToNormalizingNewlines("""
                {
                  "version" : 1,
                  "service" : "svc",
                  "changes" : [ {
                    "action" : "update",
                    "type" : "data_model",
                    "name" : "svc.model.m_e",
                    "fields" : [ "columns.orders.a", "columns.orders.b", "columns.orders.id" ]
                  }, {
                    "action" : "create",
                    "type" : "chart",
                    "name" : "svc.3"
                  }, {
                    "action" : "update",
                    "type" : "dashboard",
                    "name" : "svc.7",
                    "fields" : [ "charts" ]
                  }, {
                    "action" : "update",
                    "type" : "edge",
                    "name" : "svc.model.m_e ---> dashboard svc.7",
                    "from" : {
                      "type" : "data_model",
                      "name" : "svc.model.m_e"
                    },
                    "to" : {
                      "type" : "dashboard",
                      "name" : "svc.7"
                    },
                    "fields" : [ "columns" ]
                  }, {
                    "action" : "delete",
                    "type" : "chart",
                    "name" : "svc.2"
                  } ],
                  "stale" : {
                    "edges" : 0,
                    "columns" : 0
                  },
                  "refusals" : [ ]
                }""");
    }

    @Test
    void a_refused_deletion_is_named_and_said_not_to_happen() {
        CurrentState current =
                AppliedPlan.to(AppliedPlan.empty(), plan(Desired.nothing().charts(12), AppliedPlan.empty()));

        assertThat(new PlanText(plan(Desired.nothing().charts(1), current), List.of()).lines())
                .startsWith("  - chart svc.2")
                .contains("Nothing would be deleted: 11 of 12 charts would be deleted, more than 20 %");
    }

    private static Plan plan(Desired desired, CurrentState current) {
        return Planner.plan(desired.state(), current, Policy.usual().policy());
    }
}
