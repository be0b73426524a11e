package io.lookline.lineage;

import static io.lookline.lineage.Boards.board;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Queries.query;
import static io.lookline.lineage.Tiles.text;
import static io.lookline.lineage.Tiles.tile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.Chart;
import io.lookline.catalog.Dashboard;
import io.lookline.catalog.DesiredState;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.LookerInstance.Look;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesiredStateResolverTest {
    @Test
    void a_dashboard_says_what_looker_says() {
        Dashboard dashboard = looker().user("4", "Jane@Example.com")
                .dashboards(board("model::sales")
                        .title("Sales")
                        .description("of all")
                        .folder("1", "LookML Dashboards")
                        .owner("4")
                        .views(12)
                        .tile(tile("11"))
                        .tile(text("10", "hello")))
                .resolve()
                .dashboards()
                .getFirst();

        assertThat(dashboard)
                .isEqualTo(new Dashboard(
                        "model_sales",
                        "svc.model_sales",
                        "Sales",
                        "of all",
                        "LookML Dashboards",
                        "https://looker/dashboards/model::sales",
                        List.of("svc.11", "svc.10"),
                        List.of(),
                        List.of("Jane@Example.com"),
                        12L));
    }

    @Test
    void a_dashboard_without_a_title_shows_its_id_and_has_no_description() {
        assertThat(looker().dashboards(board("7").title("").description(" "))
                        .resolve()
                        .dashboards())
                .extracting(Dashboard::displayName, Dashboard::description)
                .containsExactly(tuple("7", null));
    }

    @Test
    void owners_and_views_are_written_only_when_asked_for() {
        assertThat(looker().user("4", "jane@example.com")
                        .dashboards(board("7").owner("4").views(12))
                        .onlyTheContent()
                        .resolve()
                        .dashboards())
                .extracting(Dashboard::owners, Dashboard::viewCount)
                .containsExactly(tuple(List.of(), null));
    }

    @Test
    void an_owner_whose_e_mail_is_hidden_is_none() {
        assertThat(looker().user("4", null)
                        .dashboards(board("7").owner("4"), board("8").owner("5"))
                        .resolve()
                        .dashboards())
                .allSatisfy(dashboard -> assertThat(dashboard.owners()).isEmpty());
    }

    @Test
    void two_dashboards_of_one_name_are_one_and_a_failure() {
        DesiredState state = looker().dashboards(
                        board("a::b").title("first"), board("a_b").title("second"))
                .resolve();

        assertThat(state.dashboards()).extracting(Dashboard::displayName).containsExactly("first");
        assertThat(state.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::type, Diagnostic::item, Diagnostic::place)
                .containsExactly(
                        tuple(Code.NAME_COLLISION, ItemType.DASHBOARD, "a_b", "https://looker/dashboards/a_b"));
    }

    @Test
    void a_chart_and_a_dashboard_may_have_one_name() {
        DesiredState state = looker().dashboards(board("7").tile(tile("7"))).resolve();

        assertThat(state.diagnostics()).isEmpty();
        assertThat(state.charts()).extracting(Chart::fqn).containsExactly("svc.7");
        assertThat(state.dashboards()).extracting(Dashboard::fqn).containsExactly("svc.7");
    }

    @Test
    void a_dashboard_names_the_explores_of_its_tiles_once_merged_ones_too() {
        DesiredState state = looker().explores(explore("m", "a"), explore("m", "b"))
                .dashboards(board("7")
                        .tile(tile("10").merge("x").query(query("m", "b")).query(query("m", "a")))
                        .tile(tile("11").query(query("m", "b"))))
                .resolve();

        assertThat(state.dashboards().getFirst().dataModels()).containsExactly("svc.model.m_b", "svc.model.m_a");
    }

    @Test
    void what_a_filter_excludes_appears_nowhere() {
        DesiredState state = looker().filteredExplore("m::secret")
                .dashboards(
                        board("7").tile(tile("10").query(query("m", "secret").fields("users.email"))))
                .resolve();

        assertThat(state.charts()).hasSize(1);
        assertThat(state.dashboards().getFirst().dataModels()).isEmpty();
        assertThat(state.edges()).isEmpty();
        assertThat(state.diagnostics()).isEmpty();
    }

    @Test
    void a_filtered_explore_takes_nothing_from_one_of_the_same_name() {
        DesiredState state = looker().explores(explore("a_b", "c"))
                .filteredExplore("a::b_c")
                .dashboards(
                        board("7").tile(tile("10").query(query("a_b", "c"))),
                        board("8").tile(tile("11").query(query("a", "b_c"))))
                .resolve();

        assertThat(state.dashboards())
                .extracting(Dashboard::dataModels)
                .containsExactly(List.of("svc.model.a_b_c"), List.of());
        assertThat(state.edges()).hasSize(2);
    }

    @Test
    void an_explore_that_lost_its_name_to_another_lends_it_no_lineage() {
        DesiredState state = looker().explores(explore("a", "b_c"), explore("a_b", "c"))
                .dashboards(board("7").tile(tile("10").query(query("a_b", "c"))))
                .resolve();

        assertThat(state.dashboards().getFirst().dataModels()).isEmpty();
        assertThat(state.edges()).isEmpty();
    }

    @Test
    void an_explore_that_nobody_sees_is_told_once_with_the_number_of_queries() {
        DesiredState state = looker().dashboards(board("7")
                        .tile(tile("10").query(query("m", "gone")))
                        .tile(tile("11").query(query("m", "gone"))))
                .resolve();

        assertThat(state.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::item, Diagnostic::place)
                .containsExactly(tuple(Code.EXPLORE_NOT_VISIBLE, "m::gone", "https://looker/explore/m/gone"));
        assertThat(state.diagnostics().getFirst().message()).startsWith("is used by 2 queries");
    }

    @Test
    void an_explore_that_failed_is_told_by_its_failure_alone() {
        DesiredState state = looker().failedExplore(
                        failure(Code.LOOKER_EXPLORE_UNREADABLE, ItemType.DATA_MODEL, "m::e"))
                .dashboards(board("7").tile(tile("10").query(query("m", "e"))))
                .resolve();

        assertThat(state.diagnostics()).isEmpty();
        assertThat(state.dashboards().getFirst().dataModels()).containsExactly("svc.model.m_e");
    }

    @Test
    void without_data_models_no_explore_is_missed() {
        DesiredState state = looker().withoutDataModels()
                .dashboards(board("7").tile(tile("10").query(query("m", "e"))))
                .resolve();

        assertThat(state.diagnostics()).isEmpty();
        assertThat(state.scopes().get(AssetKind.DATA_MODEL).complete()).isFalse();
    }

    @Test
    void a_query_without_model_or_explore_costs_its_lineage_alone() {
        DesiredState state = looker().dashboards(board("7")
                        .tile(tile("10").query(query(null, "e")))
                        .tile(tile("11").query(query("m", null)).query(query("m", " "))))
                .resolve();

        assertThat(state.charts()).hasSize(2);
        assertThat(state.dashboards().getFirst().dataModels()).isEmpty();
    }

    @Test
    void scopes_tell_what_was_filtered_and_what_failed_by_its_full_name() {
        DesiredState state = looker().filteredExplore("m::e")
                .filteredDashboard("m::d")
                .filteredTile("10")
                .filteredLook("5")
                .resolve();

        assertThat(state.scopes().get(AssetKind.DATA_MODEL).filtered()).containsExactly("svc.model.m_e");
        assertThat(state.scopes().get(AssetKind.DASHBOARD).filtered()).containsExactly("svc.m_d");
        assertThat(state.scopes().get(AssetKind.CHART).filtered()).containsExactlyInAnyOrder("svc.10", "svc.look_5");
        assertThat(state.scopes().values()).allMatch(DesiredState.Scope::complete);
    }

    @Test
    void a_dashboard_that_failed_makes_the_charts_incomplete_too() {
        DesiredState state = looker().failedDashboard(
                        failure(Code.LOOKER_DASHBOARD_UNREADABLE, ItemType.DASHBOARD, "m::d"))
                .resolve();

        assertThat(state.scopes().get(AssetKind.DASHBOARD))
                .isEqualTo(new DesiredState.Scope(false, Set.of(), Set.of("svc.m_d")));
        assertThat(state.scopes().get(AssetKind.CHART).complete()).isFalse();
        assertThat(state.scopes().get(AssetKind.DATA_MODEL).complete()).isTrue();
    }

    @Test
    void a_tile_that_failed_makes_the_charts_incomplete_and_nothing_else() {
        DesiredState state = looker().failedTile(failure(Code.LOOKER_TILE_UNREADABLE, ItemType.CHART, "10"))
                .resolve();

        assertThat(state.scopes().get(AssetKind.CHART).complete()).isFalse();
        assertThat(state.scopes().get(AssetKind.CHART).failed()).containsExactly("svc.10");
        assertThat(state.scopes().get(AssetKind.DASHBOARD).complete()).isTrue();
    }

    @Test
    void a_look_without_a_query_is_a_chart_without_lineage() {
        DesiredState state = looker().looks(new Look("5", null, null, null, null, null, null, null))
                .resolve();

        assertThat(state.charts())
                .extracting(Chart::displayName, Chart::chartType)
                .containsExactly(tuple("look_5", "Other"));
        assertThat(state.edges()).isEmpty();
    }

    private static Diagnostic failure(Code code, ItemType type, String item) {
        return new Diagnostic(code, type, item, "is malformed");
    }
}
