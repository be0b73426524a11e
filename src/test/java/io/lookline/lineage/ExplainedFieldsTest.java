package io.lookline.lineage;

import static io.lookline.lineage.Catalogs.catalog;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.ExplainedField.Target;
import io.lookline.lineage.ExplainedResult.Found;
import io.lookline.lineage.ExplainedResult.Lost;
import io.lookline.lineage.ExplainedResult.NotLookedFor;
import io.lookline.lineage.Explanation.OfExploreField;
import io.lookline.lineage.Explanation.OfField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of a field. */
class ExplainedFieldsTest {
    private static final String RATES = """
            view: sales {
              derived_table: { sql: SELECT s.amount, r.rate AS r FROM prod.sales s JOIN prod.rates r USING (id) ;; }
              dimension: rate { sql: ${TABLE}.r ;; }
              dimension: price { sql: ${rate} * ${TABLE}.amount + ${nothing} ;; }
              dimension_group: sold { type: time timeframes: [date, week] sql: ${TABLE}.amount ;; }
              parameter: p {}
            }
            """;

    @Test
    void a_field_is_told_from_its_names_to_the_columns_of_the_catalog() {
        OfField price = field("sales.price");

        assertThat(price.fqn()).contains("svc.model.m_sales_view.price");
        assertThat(price.kind()).isEqualTo("dimension");
        assertThat(price.declared()).hasToString("p/m.model.lkml:4");
        assertThat(price.paths()).singleElement().satisfies(path -> {
            assertThat(path.explore()).isEmpty();
            assertThat(path.fields().stream().flatMap(ExplainedFieldsTest::lines))
                    .containsExactly(
                            "sales.price: ${rate} > sales.rate",
                            "sales.price: ${TABLE}.amount > column amount of prod.sales = wh.PROD.SALES.amount",
                            "sales.price: ${nothing} > sales.nothing ! LINEAGE_FIELD_UNKNOWN there is no such field",
                            "sales.rate: ${TABLE}.r > column rate of prod.rates = wh.PROD.RATES.rate");
        });
        assertThat(price.sources())
                .extracting(ExplainedSource::name)
                .containsExactly("column rate of prod.rates", "column amount of prod.sales", "sales.nothing");
    }

    @Test
    void a_time_frame_is_explained_as_its_group() {
        assertThat(field("sales.sold_week").name()).isEqualTo("sales.sold");
    }

    @Test
    void a_parameter_is_no_column_and_comes_from_nothing() {
        OfField parameter = field("sales.p");

        assertThat(parameter.fqn()).isEmpty();
        assertThat(parameter.paths()).isEmpty();
        assertThat(parameter.sources()).isEmpty();
    }

    @Test
    void a_name_that_some_branches_have_tells_which() {
        OfField field = field("""
                view: v { sql_table_name: t ;;
                  dimension: x { sql: ${TABLE}.a + {% if v.y._in_query %} ${TABLE}.b {% else %} ${TABLE}.c {% endif %} ;; }
                  dimension: y {} }
                """, "v.x", catalog().has("t", "a", "b", "c"));

        assertThat(field.paths()
                        .getFirst()
                        .fields()
                        .getFirst()
                        .expressions()
                        .getFirst()
                        .names())
                .extracting(name -> name.text() + " " + name.branches())
                .containsExactly("${TABLE}.a []", "${TABLE}.b [1]", "${TABLE}.c [2]");
    }

    @Test
    void without_a_catalog_columns_are_not_looked_for() {
        OfField field = (OfField) looker().lookml(project("p").file("m.model.lkml", RATES))
                .explanationsWithoutCatalog()
                .of("sales.rate")
                .explanations()
                .getFirst();

        assertThat(field.sources())
                .containsExactly(new ExplainedSource("column rate of prod.rates", new NotLookedFor()));
    }

    @Test
    void a_field_of_an_explore_is_told_with_its_chain_its_readers_and_the_field_behind_it() {
        OfExploreField field = (OfExploreField) looker().explores(
                        explore("m", "sales").dimension("s.rate", "number").dimension("s.id", "number"))
                .lookml(project("p").file("m.model.lkml", "explore: sales { from: sales view_name: s }\n" + RATES))
                .dashboards(Boards.board("7")
                        .tile(Tiles.tile("70")
                                .title("Rates")
                                .query(Queries.query("m", "sales").fields("s.rate"))))
                .explanations(known())
                .of("explore:m::sales.s.rate")
                .explanations()
                .getFirst();

        assertThat(field.fqn()).isEqualTo("svc.model.m_sales.\"s.rate\"");
        assertThat(field.field()).map(OfField::name).contains("sales.rate");
        assertThat(field.chains().first()).singleElement().satisfies(chain -> {
            assertThat(chain.columns()).containsExactly("svc.model.m_sales_view.rate", "wh.PROD.RATES.rate");
            assertThat(chain.inTable()).isTrue();
        });
        assertThat(field.readers()).extracting(LineageGraph.Node::title).containsExactly("Rates");
    }

    @Test
    void a_field_whose_sql_looker_does_not_tell_is_not_said_to_name_no_column() {
        OfExploreField field = (OfExploreField) looker().explores(explore("m", "orders")
                        .base("orders")
                        .table("prod.orders")
                        .untold("orders.id"))
                .explanations(catalog().has("prod.orders", "id"))
                .of("orders.orders.id")
                .explanations()
                .getFirst();

        assertThat(field.chains().first())
                .extracting(ExplainedChain::end)
                .containsExactly(Optional.of(new Lost(
                        Code.LINEAGE_SQL_UNTOLD,
                        "Looker tells no SQL of its fields",
                        "grant the API user see_lookml, or name a repository that has their LookML")));
    }

    @Test
    void a_field_that_looker_tells_in_full_and_that_leads_nowhere_says_why() {
        OfExploreField field = (OfExploreField) looker().explores(explore("m", "orders")
                        .base("orders")
                        .table("prod.orders")
                        .sql("orders.id", "${TABLE}.id"))
                .explanations(catalog())
                .of("orders.orders.id")
                .explanations()
                .getFirst();

        assertThat(field.chains().first())
                .extracting(chain -> ((Lost) chain.end().orElseThrow()).code())
                .containsExactly(Code.LINEAGE_TABLE_MISSING);
    }

    @Test
    void a_field_of_an_explore_that_does_not_show_it_is_told_as_such() {
        OfField field = (OfField) looker().explores(explore("m", "e").dimension("b.x", "string"))
                .lookml(project("p").file("m.model.lkml", """
                        explore: e { from: b view_name: b }
                        view: b { sql_table_name: t ;; dimension: x {} dimension: y {} }
                        view: v { derived_table: { explore_source: e { column: y { field: b.y } } } dimension: y {} }
                        """))
                .explanations(catalog().has("t", "x", "y"))
                .of("v.y")
                .explanations()
                .getFirst();

        assertThat(field.sources())
                .extracting(ExplainedSource::result)
                .containsExactly(new Lost(
                        Code.LINEAGE_FIELD_UNWRITTEN,
                        "the field is not shown there",
                        "see whether the explore leaves the field out of its `fields`"));
    }

    @Test
    void of_very_many_chains_the_first_are_told_and_that_there_are_more() {
        String columns =
                IntStream.range(0, 60).mapToObj("${TABLE}.c%d"::formatted).collect(Collectors.joining(" + "));
        String[] names = IntStream.range(0, 60).mapToObj("c%d"::formatted).toArray(String[]::new);

        OfExploreField field =
                (OfExploreField) looker().explores(explore("m", "v").dimension("v.sum", "number"))
                        .lookml(project("p")
                                .file(
                                        "m.model.lkml",
                                        "explore: v {} view: v { sql_table_name: prod.t ;; dimension: sum { sql: "
                                                + columns + " ;; } }"))
                        .explanations(catalog().has("prod.t", names))
                        .of("explore:m::v.v.sum")
                        .explanations()
                        .getFirst();

        assertThat(field.chains().first()).hasSize(50);
        assertThat(field.chains().more()).isTrue();
    }

    private static OfField field(String name) {
        return field(RATES, name, known());
    }

    private static Catalogs known() {
        return catalog().has("prod.sales", "id", "amount").has("prod.rates", "id", "rate");
    }

    private static OfField field(String views, String name, Catalogs catalog) {
        return (OfField) looker().lookml(project("p").file("m.model.lkml", views))
                .explanations(catalog)
                .of(name)
                .explanations()
                .getFirst();
    }

    private static Stream<String> lines(ExplainedField field) {
        return field.expressions().stream()
                .flatMap(expression -> expression.names().stream())
                .map(name -> field.name() + ": " + name.text() + " > " + of(name.target()));
    }

    private static String of(Target target) {
        return switch (target) {
            case Target.Field(String name) -> name;
            case Target.End(List<ExplainedSource> sources) -> of(sources.getFirst());
        };
    }

    private static String of(ExplainedSource source) {
        return switch (source.result()) {
            case Found(List<String> names) -> source.name() + " = " + String.join(", ", names);
            case Lost(var code, String message, var _) -> source.name() + " ! " + code + " " + message;
            case NotLookedFor() -> source.name() + " ?";
        };
    }
}
