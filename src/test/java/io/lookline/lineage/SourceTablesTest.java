package io.lookline.lineage;

import static io.lookline.lineage.Catalogs.catalog;
import static io.lookline.lineage.Catalogs.table;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DesiredState;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.LookerInstance.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which tables of the catalog are taken for those that SQL names, and what is told of the others. */
class SourceTablesTest {
    @Test
    void of_several_tables_none_is_taken() {
        Catalogs several = catalog().hasSeveral("t", table("one.t", "x"), table("two.t", "x"));
        DesiredState state = state("view: v { sql_table_name: t ;; dimension: x {} }", several);

        assertThat(EdgeText.toViews(state)).isEmpty();
        assertThat(told(state, Code.LINEAGE_TABLE_AMBIGUOUS))
                .containsExactly("may be any of one.t, two.t, so there is no lineage to svc.model.m_v_view from it");
        assertThat(state.fields().causes()).isEqualTo(Map.of(Code.LINEAGE_TABLE_AMBIGUOUS, 1));
    }

    @Test
    void of_several_tables_the_only_one_with_all_columns_is_taken() {
        Catalogs several = catalog().hasSeveral("t", table("one.t", "x"), table("two.t", "x", "y"));

        assertThat(edges("view: v { sql_table_name: t ;; dimension: x {} dimension: y {} }", several))
                .containsExactly("two.t -> m_v_view: x=x y=y");
    }

    @Test
    void a_table_that_only_the_query_of_a_field_reads_is_looked_for_too() {
        String view = """
                view: v {
                  sql_table_name: t ;;
                  dimension: x { sql: (SELECT MAX(o.y) FROM other o WHERE o.k = ${TABLE}.k) ;; }
                }
                """;

        assertThat(edges(view, catalog().has("t", "k").has("other", "y", "k")))
                .containsExactlyInAnyOrder("wh.T -> m_v_view: k=x", "wh.OTHER -> m_v_view: y=x");
        assertThat(told(state(view, catalog().has("t", "k")), Code.LINEAGE_TABLE_MISSING))
                .singleElement()
                .asString()
                .contains("looked for wh.other");
    }

    @Test
    void a_table_that_the_catalog_does_not_have_is_told_once_with_its_readers() {
        DesiredState state = state("""
                view: a { sql_table_name: gone ;; dimension: x {} }
                view: b { sql_table_name: gone ;; dimension: x {} }
                """, catalog());

        assertThat(told(state, Code.LINEAGE_TABLE_MISSING))
                .containsExactly("is not in the catalog; looked for wh.gone; it is read by svc.model.m_a_view,"
                        + " svc.model.m_b_view");
        assertThat(state.fields().causes()).isEqualTo(Map.of(Code.LINEAGE_TABLE_MISSING, 2));
    }

    @Test
    void the_table_of_a_views_own_name_is_taken_when_it_is_there_and_not_missed_otherwise() {
        String orders = "connection: \"wh\" view: orders { dimension: x {} }";
        Instances shop = looker().connection(new Connection("wh", "snowflake", null, "prod", "shop"))
                .lookml(project("p").file("m.model.lkml", orders));

        assertThat(EdgeText.toViews(shop.resolve(catalog().has("orders", "x"))))
                .containsExactly("wh.ORDERS -> m_orders_view: x=x");
        DesiredState without = shop.resolve(catalog());
        assertThat(without.diagnostics()).isEmpty();
        assertThat(without.fields().causes()).isEqualTo(Map.of(Code.LINEAGE_ROWS_UNSAID, 1));
    }

    @Test
    void a_name_alone_is_not_looked_for_in_all_schemas() {
        Catalogs catalog = catalog().has("orders", "x");
        DesiredState state = state("view: orders { dimension: x {} }", catalog);

        assertThat(catalog.asked()).isEmpty();
        assertThat(EdgeText.toViews(state)).isEmpty();
    }

    @Test
    void a_table_of_a_view_that_a_filter_excludes_is_a_source_all_the_same() {
        DesiredState state = looker().explores(explore("m", "orders").dimension("orders.id", "number"))
                .selecting((_, _, _, view) -> !view.equals("users"))
                .lookml(project("p").file("m.model.lkml", """
                                explore: orders { join: users {} }
                                view: orders { sql_table_name: o ;; dimension: buyer { sql: ${users.name} ;; } }
                                view: users { sql_table_name: u ;; dimension: name {} }
                                """))
                .resolve(catalog().has("o", "id").has("u", "name"));

        assertThat(EdgeText.toViews(state)).contains("wh.U -> m_orders_view: name=buyer");
    }

    @Test
    void fields_are_counted_by_what_became_of_them() {
        var counts = state("""
                        view: v {
                          sql_table_name: t ;;
                          dimension: x {}
                          dimension: lost { sql: ${TABLE}.y ;; }
                          dimension: one { type: number sql: 1 ;; }
                          measure: n { type: count }
                          filter: asked {}
                        }
                        """, catalog().has("t", "x")).fields();

        assertThat(counts.fields()).isEqualTo(4);
        assertThat(counts.sourced()).isEqualTo(1);
        assertThat(counts.plain()).isEqualTo(2);
        assertThat(counts.lost()).isEqualTo(1);
    }

    @Test
    void what_the_catalog_could_not_tell_is_no_ground_for_a_removal() {
        DesiredState state = state(
                "view: v { sql_table_name: t ;; dimension: x {} }", catalog().failsFor("t"));

        assertThat(state.unsure()).containsExactly("svc.model.m_v_view");
        assertThat(told(state, Code.LINEAGE_TABLE_UNSEEN)).hasSize(1);
    }

    @Test
    void a_table_is_asked_for_once_however_many_views_read_it() {
        Catalogs catalog = catalog().has("t", "x");
        state("""
                view: a { sql_table_name: t ;; dimension: x {} }
                view: b { derived_table: { sql: SELECT * FROM t ;; } dimension: x {} }
                """, catalog);

        assertThat(catalog.asked()).containsExactly("t");
    }

    private static List<String> edges(String views, Catalogs catalog) {
        return EdgeText.toViews(state(views, catalog));
    }

    private static DesiredState state(String views, Catalogs catalog) {
        return looker().lookml(project("p").file("m.model.lkml", views)).resolve(catalog);
    }

    private static List<String> told(DesiredState state, Code code) {
        return state.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .map(Diagnostic::message)
                .toList();
    }
}
