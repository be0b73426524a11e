package io.lookline.lineage;

import static io.lookline.lineage.Catalogs.catalog;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DesiredState;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.lookml.liquid.Environment;
import io.lookline.lookml.liquid.Settings;
import io.lookline.lookml.project.LookmlOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edges to explores of which Looker alone tells what they are made of. */
class ListedExploresTest {
    @Test
    void without_files_tables_lead_to_the_explore_with_the_columns_that_looker_tells() {
        DesiredState state = looker().explores(
                        explore("m", "orders")
                                .table("prod.orders AS orders")
                                .join("users", null)
                                .sql("orders.amount", "${TABLE}.total / 100")
                                .sql("orders.double", "${amount} * 2")
                                .sql("users.name", "${TABLE}.full_name"),
                        explore("m", "users").table("prod.users").sql("users.name", "${TABLE}.full_name"))
                .resolve(catalog().has("prod.orders", "total").has("prod.users", "full_name"));

        assertThat(EdgeText.all(state))
                .containsExactly(
                        "wh.PROD.ORDERS -> m_orders: total=\"orders.amount\" total=\"orders.double\"",
                        "wh.PROD.USERS -> m_orders: full_name=\"users.name\"",
                        "wh.PROD.USERS -> m_users: full_name=\"users.name\"");
    }

    @Test
    void without_files_liquid_is_decided_in_the_views_own_name_too() {
        DesiredState state = looker().deciding(new LookmlOptions(
                        Map.of(),
                        new Settings(Map.of(), Map.of(), Map.of("users.shown", "full_name", "orders.era", "old")),
                        Environment.PRODUCTION))
                .explores(
                        explore("m", "buys")
                                .base("orders")
                                .table("prod.{% parameter era %}_orders")
                                .join("buyers", "users")
                                .sql("buys.id", "${TABLE}.id")
                                .sql("buyers.name", "${TABLE}.{% parameter shown %}"),
                        explore("m", "users").table("prod.users"))
                .resolve(catalog().has("prod.old_orders", "id").has("prod.users", "full_name"));

        assertThat(EdgeText.all(state))
                .contains(
                        "wh.PROD.OLD_ORDERS -> m_buys: id=\"buys.id\"",
                        "wh.PROD.USERS -> m_buys: full_name=\"buyers.name\"");
    }

    @Test
    void without_files_explores_are_told_that_tell_no_sql_whether_they_tell_a_table_or_not() {
        DesiredState state = looker().explores(
                        explore("m", "facts").untold("facts.x").measure("facts.count", "count"),
                        explore("m", "orders").table("prod.orders").untold("orders.id"),
                        explore("m", "users").table("prod.users").sql("users.id", "${TABLE}.id"),
                        explore("m", "counts").table("prod.users").measure("counts.count", "count"))
                .resolve(catalog().has("prod.orders", "id").has("prod.users", "id"));

        assertThat(untold(state))
                .singleElement()
                .satisfies(untold -> assertThat(untold.place()).isEqualTo("https://looker/explore/m/facts"))
                .extracting(Diagnostic::message)
                .isEqualTo(
                        "tells no SQL of the fields of m::facts, m::orders, so there is no lineage to their columns");
        assertThat(state.unsure()).containsExactlyInAnyOrder("svc.model.m_facts", "svc.model.m_orders");
    }

    @Test
    void with_files_no_explore_is_told_for_them_it_is_not_asked_for() {
        DesiredState state = looker().explores(
                        explore("m", "orders").table("prod.orders").untold("orders.id"))
                .lookml(project("p").file("m.model.lkml", "explore: orders {} view: orders { dimension: id {} }"))
                .resolve(catalog().has("prod.orders", "id"));

        assertThat(untold(state)).isEmpty();
        assertThat(state.unsure()).isEmpty();
    }

    private static List<Diagnostic> untold(DesiredState state) {
        return state.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.LINEAGE_SQL_UNTOLD)
                .toList();
    }
}
