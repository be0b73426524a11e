package io.lookline.lineage;

import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Label;
import io.lookline.diagnostic.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which views there are, under which names, and what is said of them. */
class ViewModelsTest {
    private static final String INCLUDE_ALL = "include: \"/*.view\"\n";
    private static final String ORDERS = """
            # Of the shop.
            view: orders {
              description: "What was bought"
              tags: ["core"]
              dimension: id { primary_key: yes }
            }
            """;
    private static final String USERS = "view: users { dimension: id {} }\n";

    @Test
    void a_view_is_named_after_the_model_and_itself() {
        DataModel view = views(looker().explores(explore("m", "orders"))
                        .lookml(project("shop")
                                .file("m.model.lkml", INCLUDE_ALL + "explore: orders {}")
                                .file("orders.view.lkml", ORDERS)))
                .getFirst();

        assertThat(view.name()).isEqualTo("m_orders_view");
        assertThat(view.fqn()).isEqualTo("svc.model.m_orders_view");
        assertThat(view.displayName()).isEqualTo("orders");
        assertThat(view.type()).isEqualTo("LookMlView");
        assertThat(view.project()).isEqualTo("shop");
        assertThat(view.description()).isEqualTo("What was bought");
        assertThat(view.tags()).extracting(Label::tagFqn).containsExactly("LookerTags.core");
        assertThat(view.sql()).startsWith("view: orders {").doesNotContain("# Of the shop");
        assertThat(view.sourceUrl()).isEqualTo("https://looker/projects/shop/files/orders.view.lkml?line=2");
    }

    @Test
    void a_view_in_two_models_is_two_entities() {
        assertThat(names(looker().explores(explore("m", "orders"), explore("n", "orders"))
                        .lookml(project("shop")
                                .file("m.model.lkml", INCLUDE_ALL + "explore: orders {}")
                                .file("n.model.lkml", INCLUDE_ALL + "explore: orders {}")
                                .file("orders.view.lkml", ORDERS))))
                .containsExactly("m_orders_view", "n_orders_view");
    }

    @Test
    void a_view_that_many_explores_join_is_there_once() {
        assertThat(names(looker().explores(explore("m", "orders"), explore("m", "sales"))
                        .lookml(project("shop")
                                .file("m.model.lkml", INCLUDE_ALL + """
                                        explore: orders {}
                                        explore: sales { from: orders }
                                        """)
                                .file("orders.view.lkml", ORDERS))))
                .containsExactly("m_orders_view");
    }

    @Test
    void a_view_that_no_explore_reaches_has_the_first_model_by_name_that_includes_it() {
        Lookmls files = project("shop")
                .file("a.model.lkml", "")
                .file("c.model.lkml", INCLUDE_ALL)
                .file("b.model.lkml", INCLUDE_ALL)
                .file("users.view.lkml", USERS);

        assertThat(names(looker().lookml(files))).containsExactly("b_users_view");
        assertThat(names(looker().lookml(files).withoutUnreachableViews())).isEmpty();
    }

    @Test
    void a_view_that_an_explore_of_one_model_reaches_is_not_repeated_for_another_that_only_includes_it() {
        assertThat(names(looker().explores(explore("z", "users"))
                        .lookml(project("shop")
                                .file("a.model.lkml", INCLUDE_ALL)
                                .file("z.model.lkml", INCLUDE_ALL + "explore: users {}")
                                .file("users.view.lkml", USERS))))
                .containsExactly("z_users_view");
    }

    @Test
    void views_of_one_name_in_files_that_no_model_includes_both_are_all_written() {
        List<DataModel> views = views(looker().explores(explore("eu", "orders"))
                .lookml(project("shop")
                        .file("asia.model.lkml", "include: \"asia.view\"")
                        .file("eu.model.lkml", "include: \"eu.view\" explore: orders {}")
                        .file("us.model.lkml", "include: \"us.view\"")
                        .file("world.model.lkml", "include: \"us.view\"")
                        .file("asia.view.lkml", "view: orders { dimension: yen {} }")
                        .file("eu.view.lkml", "view: orders { dimension: euro {} }")
                        .file("us.view.lkml", "view: orders { dimension: dollar {} }")));

        assertThat(views)
                .extracting(DataModel::name, view -> view.columns().getFirst().name())
                .containsExactly(
                        tuple("eu_orders_view", "euro"),
                        tuple("asia_orders_view", "yen"),
                        tuple("us_orders_view", "dollar"));
    }

    @Test
    void a_view_that_no_model_includes_has_the_first_model_of_all() {
        Lookmls files = project("shop")
                .file("b.model.lkml", "")
                .file("a.model.lkml", "")
                .file("users.view.lkml", USERS);

        assertThat(names(looker().lookml(files))).containsExactly("a_users_view");
        assertThat(names(looker().lookml(files).withoutUnreachableViews())).isEmpty();
    }

    @Test
    void a_refinement_is_part_of_its_view() {
        List<DataModel> views = views(looker().explores(explore("m", "orders"))
                .lookml(project("shop")
                        .file("m.model.lkml", "include: \"/*.lkml\"\nexplore: orders {}")
                        .file("orders.view.lkml", ORDERS)
                        .file(
                                "refined.lkml",
                                "view: +orders { label: \"Sales\" description: \"Refined\" dimension: more {} }")));

        assertThat(views).extracting(DataModel::name).containsExactly("m_orders_view");
        assertThat(views.getFirst().description()).isEqualTo("Refined");
        assertThat(views.getFirst().columns()).extracting("name").containsExactly("id", "more");
        assertThat(views.getFirst().sql()).contains("view: orders {", "\n\nview: +orders {");
    }

    @Test
    void a_view_that_must_be_extended_is_written_too_and_its_text_is_not_that_of_its_child() {
        List<DataModel> views = views(looker().explores(explore("m", "child"))
                .lookml(project("shop")
                        .file("m.model.lkml", INCLUDE_ALL + "explore: child {}")
                        .file("base.view.lkml", "view: base { extension: required dimension: id {} }")
                        .file("child.view.lkml", "view: child { extends: [base] }")));

        assertThat(views).extracting(DataModel::name).containsExactly("m_child_view", "m_base_view");
        assertThat(views.getFirst().columns()).extracting("name").containsExactly("id");
        assertThat(views.getFirst().sql()).isEqualTo("view: child { extends: [base] }");
    }

    @Test
    void an_explore_has_the_text_that_declares_and_refines_it() {
        DataModel explore = looker().explores(explore("m", "orders"))
                .lookml(project("shop").file("m.model.lkml", INCLUDE_ALL + """
                                explore: orders { label: "Sales" }
                                explore: +orders { hidden: yes }
                                """).file("orders.view.lkml", ORDERS))
                .resolve()
                .dataModels()
                .getFirst();

        assertThat(explore.type()).isEqualTo("LookMlExplore");
        assertThat(explore.sql()).isEqualTo("explore: orders { label: \"Sales\" }\n\nexplore: +orders { hidden: yes }");
    }

    @Test
    void the_joins_that_looker_tells_lead_to_the_views_of_an_explore_that_no_file_has() {
        assertThat(names(looker().explores(explore("m", "made")
                                .base("orders")
                                .join("buyers", "users")
                                .join("stores", null))
                        .lookml(project("shop")
                                .file("m.model.lkml", INCLUDE_ALL)
                                .file("orders.view.lkml", ORDERS)
                                .file("stores.view.lkml", "view: stores {}")
                                .file("users.view.lkml", USERS))
                        .withoutUnreachableViews()))
                .containsExactly("m_orders_view", "m_users_view", "m_stores_view");
    }

    @Test
    void the_link_leads_to_git_at_the_commit_and_line_where_that_is_wanted() {
        assertThat(views(looker().lookml(project("shop")
                                        .file("m.model.lkml", "include: \"/views/*\"")
                                        .file("views/orders big.view.lkml", ORDERS))
                                .gitLinks())
                        .getFirst()
                        .sourceUrl())
                .isEqualTo("https://git/shop/blob/c0ffee/views/orders%20big.view.lkml#L2");
    }

    @Test
    void a_view_of_an_imported_project_belongs_to_that_project() {
        DataModel view = views(looker().explores(explore("m", "orders"))
                        .lookml(project("spoke")
                                .file("m.model.lkml", "include: \"//hub/*.view\"\nexplore: orders {}")
                                .and("hub")
                                .file("orders.view.lkml", ORDERS)))
                .getFirst();

        assertThat(view.name()).isEqualTo("m_orders_view");
        assertThat(view.project()).isEqualTo("hub");
        assertThat(view.sourceUrl()).startsWith("https://looker/projects/hub/files/");
    }

    @Test
    void a_name_that_two_views_want_goes_to_the_first_and_is_told_once() {
        DesiredState state = looker().explores(explore("m", "x"), explore("m", "y"), explore("m_n", "z"))
                .lookml(project("shop")
                        .file("m.model.lkml", INCLUDE_ALL + """
                                explore: x { from: n_users }
                                explore: y { from: n_users }
                                """)
                        .file("m_n.model.lkml", INCLUDE_ALL + """
                                explore: z { from: users }
                                explore: z2 { from: users }
                                """)
                        .file("users.view.lkml", USERS + "view: n_users {}"))
                .resolve();

        assertThat(names(state)).containsExactly("m_n_users_view");
        assertThat(state.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.NAME_COLLISION)
                .extracting("item")
                .containsExactly("shop::users");
    }

    @Test
    void a_name_that_an_explore_has_is_not_given_to_a_view_and_told_once() {
        DesiredState state = looker().explores(explore("m", "a"), explore("m", "b"), explore("m", "users_view"))
                .lookml(project("shop").file("m.model.lkml", INCLUDE_ALL + """
                                explore: a { from: users }
                                explore: b { from: users }
                                explore: users_view { from: users }
                                """).file("users.view.lkml", USERS))
                .resolve();

        assertThat(names(state)).isEmpty();
        assertThat(state.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.NAME_COLLISION)
                .hasSize(1);
    }

    @Test
    void a_long_text_is_cut_between_two_characters() {
        String sql = views(looker().lookml(project("shop")
                        .file("m.model.lkml", INCLUDE_ALL)
                        .file("big.view.lkml", "view: big { label: \"" + "\uD83D\uDE00".repeat(300_000) + "\" }")))
                .getFirst()
                .sql();

        assertThat(sql).hasSizeBetween(511_999, 512_000);
        assertThat(Character.isHighSurrogate(sql.charAt(sql.length() - 1))).isFalse();
    }

    @Test
    void without_lookml_nothing_is_said_of_views() {
        DesiredState state = looker().explores(explore("m", "orders")).resolve();

        assertThat(state.views()).isEmpty();
        assertThat(state.dataModels()).extracting(DataModel::sql).containsOnlyNulls();
    }

    private static List<String> names(Instances looker) {
        return names(looker.resolve());
    }

    private static List<String> names(DesiredState state) {
        return views(state).stream().map(DataModel::name).toList();
    }

    private static List<DataModel> views(Instances looker) {
        return views(looker.resolve());
    }

    private static List<DataModel> views(DesiredState state) {
        return state.dataModels().stream().filter(DataModel::isView).toList();
    }
}
