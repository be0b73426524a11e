package io.lookline.lineage;

import static io.lookline.lineage.Boards.board;
import static io.lookline.lineage.Catalogs.catalog;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static io.lookline.lineage.Queries.query;
import static io.lookline.lineage.Tiles.tile;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.ExplainedResult.Found;
import io.lookline.lineage.ExplainedResult.Lost;
import io.lookline.lineage.Explanation.OfChart;
import io.lookline.lineage.Explanation.OfDashboard;
import io.lookline.lineage.Explanation.OfExplore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of dashboards, charts and explores. */
class ExplainedContentTest {
    private final Explanations explanations = looker().explores(explore("m", "orders")
                    .dimension("orders.id", "number")
                    .dimension("orders.state", "string")
                    .measure("orders.count", "count"))
            .lookml(project("p").file("m.model.lkml", """
                    explore: orders {}
                    view: orders { sql_table_name: o ;;
                      dimension: id {} dimension: state { sql: ${TABLE}.gone ;; } measure: count { type: count } }
                    """))
            .dashboards(board("7")
                    .title("Sales")
                    .tile(tile("70")
                            .title("By State")
                            .query(query("m", "orders")
                                    .fields("orders.id", "orders.count", "orders.nothing")
                                    .filters("orders.state")
                                    .dashboardFilters("orders.state")
                                    .sorts("orders.id desc")))
                    .tile(tile("71")
                            .title("Two")
                            .query(query("m", "orders").fields("orders.id"))
                            .query(query("m", "gone")))
                    .tile(Tiles.text("72", "hello")))
            .explanations(catalog().has("o", "id"));

    @Test
    void a_chart_tells_each_field_with_why_it_is_read_and_where_it_comes_from() {
        ExplainedQuery query = chart("70").queries().getFirst();

        assertThat(query.explore()).isEqualTo("m::orders");
        assertThat(query.result()).isEqualTo(new Found(List.of("svc.model.m_orders")));
        assertThat(query.reads())
                .extracting(ExplainedContentTest::line)
                .containsExactly(
                        "orders.id [SELECTED, SORT] <- svc.model.m_orders_view.id <- wh.O.id",
                        "orders.count [SELECTED] <- svc.model.m_orders_view.count, which names no column",
                        "orders.nothing [SELECTED] is no column",
                        "orders.state [DASHBOARD_FILTER] <- svc.model.m_orders_view.state, LINEAGE_COLUMN_MISSING");
    }

    @Test
    void merged_results_tell_each_of_their_queries() {
        assertThat(chart("71").queries()).hasSize(2);
        assertThat(chart("71").queries().get(1).result())
                .isEqualTo(new Lost(
                        Code.EXPLORE_NOT_VISIBLE,
                        "the explore is not in this run",
                        "grant the API user access to the model, or see whether a filter excludes it"));
    }

    @Test
    void a_text_tile_asks_nothing() {
        assertThat(chart("72").queries()).isEmpty();
    }

    @Test
    void a_dashboard_tells_its_charts_in_their_order() {
        OfDashboard dashboard =
                (OfDashboard) explanations.of("Sales").explanations().getFirst();

        assertThat(dashboard.fqn()).isEqualTo("svc.7");
        assertThat(dashboard.charts()).extracting(OfChart::id).containsExactly("70", "71", "72");
    }

    @Test
    void an_explore_tells_what_leads_to_it_and_who_reads_it() {
        OfExplore orders =
                (OfExplore) explanations.of("explore:orders").explanations().getFirst();

        assertThat(orders.declaration().orElseThrow().place()).hasToString("p/m.model.lkml:1");
        assertThat(orders.views())
                .containsExactly(
                        new Explanation.JoinedView("orders", "orders", Optional.of("svc.model.m_orders_view")));
        assertThat(orders.sources())
                .extracting(link -> link.from().id() + " " + link.columns().size())
                .containsExactly("view:svc.model.m_orders_view 3");
        assertThat(orders.readers())
                .extracting(link -> link.to().id())
                .containsExactly("chart:svc.70", "chart:svc.71", "dashboard:svc.7");
    }

    @Test
    void an_explore_without_files_tells_the_tables_that_looker_names() {
        OfExplore orders = (OfExplore) looker().explores(explore("m", "orders")
                        .base("orders")
                        .table("prod.orders")
                        .join("users", null)
                        .sql("orders.id", "${TABLE}.id"))
                .explanations(catalog().has("prod.orders", "id"))
                .of("orders")
                .explanations()
                .getFirst();

        assertThat(orders.declaration()).isEmpty();
        assertThat(orders.views()).extracting(Explanation.JoinedView::alias).containsExactly("orders", "users");
        assertThat(orders.tables())
                .extracting(ExplainedTable::result)
                .containsExactly(new Found(List.of("wh.PROD.ORDERS")));
    }

    private OfChart chart(String id) {
        return (OfChart) explanations.of("chart:" + id).explanations().getFirst();
    }

    private static String line(ExplainedQuery.Read read) {
        String begin = read.field() + " " + read.reasons();
        if (read.column().isEmpty()) {
            return begin + " is no column";
        }
        ExplainedChain chain = read.chains().first().getFirst();
        String end = chain.end()
                .map(lost -> ", " + ((Lost) lost).code())
                .orElse(chain.inTable() ? "" : ", which names no column");
        return begin + " <- " + String.join(" <- ", chain.columns()) + end;
    }
}
