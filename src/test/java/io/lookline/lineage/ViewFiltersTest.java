package io.lookline.lineage;

import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import org.junit.jupiter.api.Test;

/** What a filter excludes is no entity and no end of an edge. */
class ViewFiltersTest {
    private static final Lookmls SHOP = project("shop")
            .file("a.model.lkml", "include: \"/*.view\"\nexplore: orders { join: users {} }")
            .file("b.model.lkml", "include: \"/*.view\"")
            .file("orders.view.lkml", "view: orders { dimension: id {} }")
            .file("users.view.lkml", "view: users { extends: [base] }")
            .file("base.view.lkml", "view: base { dimension: id {} }");

    @Test
    void an_excluded_view_is_no_entity_and_no_end_of_an_edge() {
        DesiredState state = resolve((_, _, _, view) -> !view.equals("users"));

        assertThat(state.dataModels())
                .extracting(DataModel::name)
                .containsExactly("a_orders", "a_orders_view", "a_base_view");
        assertThat(state.edges())
                .extracting(edge -> edge.key().toString())
                .containsExactly("svc.model.a_orders_view ---> data model svc.model.a_orders");
        assertThat(state.views().orElseThrow().filtered()).containsExactly("svc.model.a_users_view");
    }

    @Test
    void an_excluded_parent_is_no_end_of_an_edge() {
        assertThat(resolve((_, _, _, view) -> !view.equals("base")).edges())
                .extracting(edge -> edge.key().from().fqn())
                .containsExactly("svc.model.a_orders_view", "svc.model.a_users_view");
    }

    @Test
    void a_view_that_no_explore_reaches_is_counted_once_though_many_models_include_it() {
        DesiredState state = resolve((_, _, _, view) -> !view.equals("base"));

        assertThat(state.views().orElseThrow().filtered()).containsExactly("svc.model.a_base_view");
    }

    @Test
    void a_view_that_no_explore_reaches_goes_to_the_first_model_that_is_not_excluded() {
        DesiredState state = resolve((_, model, _, _) -> !model.equals("a"));

        assertThat(state.dataModels()).extracting(DataModel::name).containsExactly("a_orders", "b_base_view");
        assertThat(state.views().orElseThrow().filtered())
                .containsExactlyInAnyOrder("svc.model.a_orders_view", "svc.model.a_users_view");
    }

    @Test
    void an_excluded_project_has_no_view_in_any_model() {
        Lookmls files = project("spoke")
                .file("m.model.lkml", "include: \"//hub/*.view\"\nexplore: orders {}")
                .and("hub")
                .file("orders.view.lkml", "view: orders { dimension: id {} }");

        DesiredState state = looker().explores(explore("m", "orders").dimension("orders.id", "string"))
                .lookml(files)
                .selecting((project, _, _, _) -> !project.equals("hub"))
                .resolve();

        assertThat(state.dataModels()).extracting(DataModel::name).containsExactly("m_orders");
        assertThat(state.edges()).isEmpty();
    }

    private static DesiredState resolve(ResolveOptions.ViewSelection selection) {
        return looker().explores(
                        explore("a", "orders").dimension("orders.id", "string").dimension("users.id", "string"))
                .lookml(SHOP)
                .selecting(selection)
                .resolve();
    }
}
