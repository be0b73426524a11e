package io.lookline.lineage;

import static io.lookline.lineage.Boards.board;
import static io.lookline.lineage.Catalogs.catalog;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static io.lookline.lineage.Queries.query;
import static io.lookline.lineage.Tiles.tile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which names things are found. */
class ExplanationSubjectsTest {
    private final Explanations explanations = looker().explores(
                    explore("m", "orders").dimension("orders.id", "number"),
                    explore("n", "orders").dimension("orders.id", "number"))
            .lookml(project("p")
                    .file("m.model.lkml", "include: \"views.lkml\" explore: orders {}")
                    .file("n.model.lkml", "include: \"views.lkml\" explore: orders {}")
                    .file("views.lkml", """
                            view: orders { sql_table_name: prod.orders ;; dimension: id {}
                              dimension_group: created { type: time timeframes: [date] } }
                            view: lone { sql_table_name: prod.gone ;; dimension: x {} }
                            """))
            .dashboards(board("7")
                    .title("Sales Overview")
                    .tile(tile("7").title("Revenue").query(query("m", "orders").fields("orders.id"))))
            .explanations(catalog().has("prod.orders", "id"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lone                              | OfView svc.model.m_lone_view
            view:orders                       | OfView svc.model.m_orders_view, OfView svc.model.n_orders_view
            n::orders                         | OfView svc.model.n_orders_view, OfExplore svc.model.n_orders
            m_orders                          | OfExplore svc.model.m_orders
            svc.model.m_orders_view           | OfView svc.model.m_orders_view
            ORDERS                            | OfView svc.model.m_orders_view, OfView svc.model.n_orders_view, OfExplore svc.model.m_orders, OfExplore svc.model.n_orders
            lone.x                            | OfField svc.model.m_lone_view.x
            m::orders.created_date            | OfField svc.model.m_orders_view.created
            svc.model.m_orders_view.id        | OfField svc.model.m_orders_view.id
            m::orders.orders.id               | OfExploreField svc.model.m_orders."orders.id"
            svc.model.m_orders."orders.id"    | OfExploreField svc.model.m_orders."orders.id"
            7                                 | OfChart svc.7, OfDashboard svc.7
            dashboard:7                       | OfDashboard svc.7
            chart:7                           | OfChart svc.7
            sales overview                    | OfDashboard svc.7
            Revenue                           | OfChart svc.7
            prod.orders                       | OfTable prod.orders
            wh.PROD.ORDERS                    | OfTable prod.orders
            table:orders                      | OfTable prod.orders
            prod.gone                         | OfTable prod.gone
            """)
    void a_name_means_each_thing_that_has_it(String name, String expected) {
        assertThat(explanations.of(name).explanations().stream().map(ExplanationSubjectsTest::line))
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"order", "orders.nothing", "x::orders", "chart:8", "view:7", "''", "'.'", "view:"})
    void other_names_mean_nothing(String name) {
        assertThat(explanations.of(name).explanations()).isEmpty();
    }

    @Test
    void the_exact_case_goes_before_another_one() {
        Explanations cases =
                looker().lookml(project("p").file("m.model.lkml", """
                        view: Orders { sql_table_name: a ;; } view: orders { sql_table_name: b ;; }
                        """)).explanations(catalog());

        assertThat(cases.of("Orders").explanations()).hasSize(1);
        assertThat(cases.of("ORDERS").explanations()).hasSize(2);
    }

    @Test
    void a_wrong_field_is_likely_one_of_the_same_view() {
        assertThat(explanations.near("lone.y")).startsWith("lone.x");
        assertThat(explanations.near("ordrs"))
                .contains("orders", "Sales Overview", "prod.gone")
                .doesNotContain("7");
    }

    @Test
    void no_more_are_explained_than_a_person_reads_and_the_others_are_named() {
        Lookmls files = project("p").file("v.view.lkml", "view: same { dimension: x {} }");
        IntStream.range(10, 32)
                .forEach(i -> files.file("m" + i + ".model.lkml", "include: \"*.view.lkml\" explore: same {}"));
        Explanations many = looker().explores(IntStream.range(10, 32)
                        .mapToObj(i -> explore("m" + i, "same").dimension("same.x", "string"))
                        .toArray(Explores[]::new))
                .lookml(files)
                .explanations(catalog());

        Explanations.Answer answer = many.of("view:same");

        assertThat(answer.explanations()).hasSize(20);
        assertThat(answer.others()).isEqualTo(List.of("view:svc.model.m30_same_view", "view:svc.model.m31_same_view"));
        assertThat(answer.others())
                .allSatisfy(name -> assertThat(many.of(name).explanations()).hasSize(1));
    }

    private static String line(Explanation explanation) {
        String name =
                switch (explanation) {
                    case Explanation.OfView view -> view.fqn();
                    case Explanation.OfField field -> field.fqn().orElse("");
                    case Explanation.OfExplore explore -> explore.fqn();
                    case Explanation.OfExploreField field -> field.fqn();
                    case Explanation.OfDashboard dashboard -> dashboard.fqn();
                    case Explanation.OfChart chart -> chart.fqn();
                    case Explanation.OfTable table -> table.table().search().text();
                };
        return explanation.getClass().getSimpleName() + " " + name;
    }
}
