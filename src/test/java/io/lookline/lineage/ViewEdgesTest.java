package io.lookline.lineage;

import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edges from views, column by column; the names are shortened to what differs. */
class ViewEdgesTest {
    private static final String ORDERS = """
            view: orders {
              dimension: id {}
              dimension_group: created { type: time timeframes: [date, week] }
              dimension_group: shipping { type: duration intervals: [day] }
              measure: count { type: count }
            }
            view: users { dimension: id {} dimension: name { label: "id" } }
            view: stores { dimension: id {} }
            """;

    @Test
    void a_view_leads_to_the_explore_with_each_field_that_looker_lists() {
        assertThat(edges(
                        explore("m", "orders").dimension("orders.id", "string").measure("orders.count", "count"),
                        "explore: orders {}"))
                .containsExactly("orders -> m_orders: count=orders.count id=orders.id");
    }

    @Test
    void a_join_with_another_name_leads_back_to_its_view() {
        assertThat(edges(
                        explore("m", "orders")
                                .dimension("orders.id", "string")
                                .dimension("buyers.id", "string")
                                .dimension("sellers.id", "string"),
                        """
                        explore: orders {
                          join: buyers { from: users }
                          join: sellers { from: users }
                        }
                        """))
                .containsExactly("orders -> m_orders: id=orders.id", "users -> m_orders: id=buyers.id id=sellers.id");
    }

    @Test
    void an_explore_with_from_and_one_with_view_name_lead_back_to_their_view() {
        assertThat(edges(explore("m", "sales").dimension("sales.id", "string"), "explore: sales { from: orders }"))
                .containsExactly("orders -> m_sales: id=sales.id");
        assertThat(edges(
                        explore("m", "sales").dimension("orders.id", "string"), "explore: sales { view_name: orders }"))
                .containsExactly("orders -> m_sales: id=orders.id");
    }

    @Test
    void time_frames_and_intervals_lead_back_to_their_group() {
        assertThat(edges(
                        explore("m", "orders")
                                .ofGroup("orders.created_date", "orders.created")
                                .ofGroup("orders.days_shipping", "orders.shipping"),
                        "explore: orders {}"))
                .containsExactly("orders -> m_orders: created=orders.created_date shipping=orders.days_shipping");
    }

    @Test
    void the_files_tell_the_group_where_looker_does_not() {
        assertThat(edges(
                        explore("m", "orders")
                                .dimension("orders.created_week", "date_week")
                                .dimension("orders.days_shipping", "duration_day"),
                        "explore: orders {}"))
                .containsExactly("orders -> m_orders: created=orders.created_week shipping=orders.days_shipping");
    }

    @Test
    void a_join_of_nested_rows_leads_back_to_its_view() {
        assertThat(edges(
                        explore("m", "orders").dimension("stores.id", "string"),
                        "explore: orders { join: stores { sql: LEFT JOIN UNNEST(${orders.stores}) AS stores ;; } }"))
                .containsExactly("orders -> m_orders:", "stores -> m_orders: id=stores.id");
    }

    @Test
    void a_field_is_known_by_its_name_and_never_by_a_label() {
        assertThat(edges(explore("m", "users").dimension("users.id", "string"), "explore: users {}"))
                .containsExactly("users -> m_users: id=users.id");
    }

    @Test
    void what_looker_does_not_list_has_no_pair() {
        assertThat(edges(
                        explore("m", "orders")
                                .dimension("orders.gone", "string")
                                .dimension("calculation", "string"),
                        "explore: orders { fields: [orders.gone] }"))
                .containsExactly("orders -> m_orders:");
    }

    @Test
    void lookers_fields_tell_the_views_of_an_explore_that_no_file_has() {
        assertThat(edges(
                        explore("m", "made")
                                .base("orders")
                                .ofView("made.id", "orders")
                                .join("buyers", "users")
                                .ofView("buyers.id", "users"),
                        ""))
                .containsExactly("orders -> m_made: id=made.id", "users -> m_made: id=buyers.id");
    }

    @Test
    void two_columns_that_differ_only_in_case_are_not_mixed_up() {
        List<Edge> edges = state(
                        explore("m", "v").dimension("v.id", "string").dimension("v.ID", "string"),
                        "explore: v {}\nview: v { dimension: id {} dimension: ID {} }")
                .edges();

        assertThat(edges.getFirst().columns()).hasSize(2);
        assertThat(edges.getFirst().columns().get(0).from())
                .isNotEqualTo(edges.getFirst().columns().get(1).from());
    }

    @Test
    void a_child_has_an_edge_from_its_parent_with_what_it_inherits() {
        assertThat(edges(explore("m", "child"), """
                        explore: child {}
                        view: base { dimension: id {} dimension_group: made { type: time } measure: count { type: count } }
                        view: child { extends: [base] dimension: own {} dimension: id { label: "No." } }
                        """))
                .containsExactly("child -> m_child:", "base -> child: count=count id=id made=made");
    }

    @Test
    void a_field_that_a_child_computes_in_its_own_way_is_not_inherited() {
        assertThat(edges(explore("m", "child"), """
                        explore: child {}
                        view: base { dimension: id {} dimension: net {} }
                        view: child { extends: [base] dimension: net { sql: ${TABLE}.gross ;; } }
                        """)).containsExactly("child -> m_child:", "base -> child: id=id");
    }

    @Test
    void a_grandchild_has_an_edge_from_its_parent_alone() {
        assertThat(edges(explore("m", "c"), """
                        explore: c {}
                        view: a { dimension: id {} }
                        view: b { extends: [a] }
                        view: c { extends: [b] }
                        """)).containsExactly("c -> m_c:", "b -> c: id=id", "a -> b: id=id");
    }

    @Test
    void a_refinement_may_add_a_parent() {
        assertThat(edges(explore("m", "child"), """
                        explore: child {}
                        view: base { dimension: id {} }
                        view: child {}
                        view: +child { extends: [base] }
                        """)).containsExactly("child -> m_child:", "base -> child: id=id");
    }

    @Test
    void views_that_extend_each_other_are_read_once_each() {
        assertThat(edges(explore("m", "a"), """
                        explore: a {}
                        view: a { extends: [b] dimension: x {} }
                        view: b { extends: [a] dimension: y {} }
                        """)).contains("a -> m_a:").hasSize(3);
    }

    @Test
    void the_same_explore_of_two_models_leads_back_to_the_view_of_its_own_model() {
        DesiredState state = looker().explores(
                        explore("m", "orders").dimension("orders.id", "string"),
                        explore("n", "orders").dimension("orders.id", "string"))
                .lookml(project("shop")
                        .file("m.model.lkml", "include: \"v.view\"\nexplore: orders {}")
                        .file("n.model.lkml", "include: \"v.view\"\nexplore: orders {}")
                        .file("v.view.lkml", "view: orders { dimension: id {} }"))
                .resolve();

        assertThat(state.edges())
                .extracting(edge -> edge.key().toString())
                .containsExactly(
                        "svc.model.m_orders_view ---> data model svc.model.m_orders",
                        "svc.model.n_orders_view ---> data model svc.model.n_orders");
    }

    private static List<String> edges(Explores explore, String lookml) {
        return state(explore, lookml.contains("view:") ? lookml : lookml + "\n" + ORDERS).edges().stream()
                .map(ViewEdgesTest::text)
                .toList();
    }

    private static DesiredState state(Explores explore, String lookml) {
        return looker().explores(explore)
                .lookml(project("shop").file("m.model.lkml", lookml))
                .resolve();
    }

    private static String text(Edge edge) {
        StringBuilder text = new StringBuilder(
                name(edge.key().from().fqn()) + " -> " + name(edge.key().to().fqn()) + ":");
        edge.columns().stream()
                .map(pair -> " " + column(pair.from(), edge.key().from().fqn()) + "="
                        + column(pair.to(), edge.key().to().fqn()))
                .sorted()
                .forEach(text::append);
        return text.toString();
    }

    private static String name(String fqn) {
        return fqn.replaceFirst("svc\\.model\\.", "").replaceFirst("^m_(.*)_view$", "$1");
    }

    private static String column(String column, String model) {
        return column.substring(model.length() + 1).replace("\"", "");
    }
}
