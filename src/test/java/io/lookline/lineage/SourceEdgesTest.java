package io.lookline.lineage;

import static io.lookline.lineage.Catalogs.catalog;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DesiredState;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edges to views from the tables, views and explores that they are made of. */
class SourceEdgesTest {
    @Test
    void a_table_leads_to_the_view_with_each_column_in_the_catalogs_spelling() {
        assertThat(edges("""
                        view: orders {
                          sql_table_name: prod.orders ;;
                          dimension: id {}
                          dimension: amount { sql: ${TABLE}.total_amount / 100 ;; }
                          measure: revenue { type: sum sql: ${amount} ;; }
                          measure: count { type: count }
                        }
                        """, catalog().has("prod.orders", "ID", "TOTAL_AMOUNT")))
                .containsExactly("wh.PROD.ORDERS -> m_orders_view: TOTAL_AMOUNT=amount ID=id TOTAL_AMOUNT=revenue");
    }

    @Test
    void the_source_of_a_pair_is_the_tables_column_and_never_the_views() {
        var edge = state(
                        "view: v { sql_table_name: t ;; dimension: renamed { sql: ${TABLE}.x ;; } }",
                        catalog().has("t", "X"))
                .edges()
                .stream()
                .filter(each -> each.key().to().fqn().endsWith("_view"))
                .findFirst()
                .orElseThrow();
        assertThat(edge.columns().getFirst().from()).isEqualTo("wh.T.X");
        assertThat(edge.columns().getFirst().to()).isEqualTo("svc.model.m_v_view.renamed");
    }

    @Test
    void a_name_that_is_renamed_in_a_derived_table_leads_to_its_own_column() {
        assertThat(edges("""
                        view: sums {
                          derived_table: { sql: SELECT user_id AS who, SUM(total) AS sum_total FROM prod.orders GROUP BY 1 ;; }
                          dimension: user { sql: ${TABLE}.who ;; }
                          measure: total { type: sum sql: ${TABLE}.sum_total ;; }
                        }
                        """, catalog().has("prod.orders", "user_id", "total")))
                .containsExactly("wh.PROD.ORDERS -> m_sums_view: total=total user_id=user");
    }

    @Test
    void all_columns_of_a_table_pass_a_star() {
        assertThat(edges("""
                        view: v {
                          derived_table: { sql: SELECT *, 1 AS one FROM a JOIN b USING (id) ;; }
                          dimension: x {}
                          dimension: y {}
                          dimension: one {}
                        }
                        """, catalog().has("a", "id", "x").has("b", "id", "y")))
                .containsExactly("wh.A -> m_v_view: x=x", "wh.B -> m_v_view: y=y");
    }

    @Test
    void the_longest_part_of_a_path_that_the_catalog_has_is_the_source() {
        assertThat(edges("""
                        view: v {
                          sql_table_name: t ;;
                          dimension: city { sql: ${TABLE}.address.city ;; }
                          dimension: deep { sql: ${TABLE}.address.geo.lat ;; }
                          dimension: opaque { sql: ${TABLE}.payload.a.b ;; }
                        }
                        """, catalog().has("t", "address(city zip)", "payload")))
                .containsExactly("wh.T -> m_v_view: address.city=city address=deep payload=opaque");
    }

    @Test
    void a_derived_table_over_another_view_leads_back_to_that_view_and_not_to_its_tables() {
        assertThat(edges("""
                        view: late { derived_table: { sql: SELECT id, total AS t FROM ${early.SQL_TABLE_NAME} ;; }
                          dimension: id {} dimension: double { sql: ${TABLE}.t * 2 ;; } }
                        view: early { sql_table_name: prod.orders ;;
                          dimension: key { sql: ${TABLE}.id ;; } dimension: total {} }
                        """, catalog().has("prod.orders", "id", "total")))
                .containsExactly(
                        "m_early_view -> m_late_view: total=double key=id",
                        "wh.PROD.ORDERS -> m_early_view: id=key total=total");
    }

    @Test
    void a_native_derived_table_leads_back_to_its_explore() {
        DesiredState state = looker().explores(
                        explore("m", "orders").dimension("orders.id", "number").measure("orders.count", "count"))
                .lookml(project("p").file("m.model.lkml", """
                                explore: orders {}
                                view: orders { sql_table_name: o ;; dimension: id {} measure: count { type: count } }
                                view: facts { derived_table: { explore_source: orders {
                                    column: id { field: orders.id } column: n { field: orders.count } } }
                                  dimension: id {} dimension: orders_per_id { sql: ${TABLE}.n ;; } }
                                """))
                .resolve();
        assertThat(EdgeText.toViews(state))
                .contains("m_orders -> m_facts_view: \"orders.id\"=id \"orders.count\"=orders_per_id");
    }

    @Test
    void each_branch_that_liquid_leaves_open_is_an_edge_marked_so() {
        assertThat(edges("""
                        view: v {
                          sql_table_name: {% if v.x._in_query %} a {% else %} b {% endif %} ;;
                          dimension: x {}
                        }
                        """, catalog().has("a", "x").has("b", "x")))
                .containsExactly(
                        "wh.A -> m_v_view: x=x (conditional: Liquid branch 1 of 2)",
                        "wh.B -> m_v_view: x=x (conditional: Liquid branch 2 of 2)");
    }

    @Test
    void sql_that_is_not_understood_leads_back_to_its_tables_without_columns() {
        assertThat(edges("""
                        view: v {
                          derived_table: { sql:
                            SELECT a b c d FROM t WHERE ((( ;; }
                          dimension: a {}
                        }
                        """, catalog().has("t", "a")))
                .singleElement()
                .asString()
                .startsWith("wh.T -> m_v_view: (table only: SQL not understood at p/m.model.lkml:");
    }

    @Test
    void the_query_of_a_derived_table_is_on_the_edges_from_its_tables() {
        assertThat(state(
                                "view: v { derived_table: { sql: SELECT x FROM t ;; } dimension: x {} }",
                                catalog().has("t", "x"))
                        .edges())
                .filteredOn(edge -> edge.key().from().fqn().equals("wh.T"))
                .extracting(edge -> edge.sqlQuery())
                .containsExactly("SELECT x FROM t");
    }

    @Test
    void fields_of_views_that_an_explore_joins_lead_to_their_own_columns() {
        DesiredState state = looker().explores(
                        explore("m", "orders").dimension("orders.id", "number").dimension("users.name", "string"))
                .lookml(project("p").file("m.model.lkml", """
                                explore: orders { join: buyers { from: users } }
                                view: orders { sql_table_name: o ;;
                                  dimension: buyer { sql: ${buyers.name} ;; }
                                  dimension: store { sql: ${stores.name} ;; } }
                                view: users { sql_table_name: u ;; dimension: name { sql: ${TABLE}.full_name ;; } }
                                view: stores { sql_table_name: s ;; dimension: name {} }
                                """))
                .resolve(catalog().has("o", "id").has("u", "full_name").has("s", "name"));

        assertThat(EdgeText.toViews(state))
                .containsExactly(
                        "m_stores_view -> m_orders_view: name=store",
                        "wh.O -> m_orders_view:",
                        "wh.S -> m_stores_view: name=name",
                        "wh.U -> m_orders_view: full_name=buyer",
                        "wh.U -> m_users_view: full_name=name");
    }

    @Test
    void rows_that_a_join_unnests_lead_back_to_the_parents_column() {
        DesiredState state = looker().explores(explore("m", "events")
                        .dimension("events.id", "number")
                        .dimension("events__params.key", "string"))
                .lookml(project("p").file("m.model.lkml", """
                                explore: events {
                                  join: events__params { sql: LEFT JOIN UNNEST(${events.params}) AS events__params ;; } }
                                view: events { sql_table_name: e ;; dimension: id {} dimension: params { hidden: yes } }
                                view: events__params { dimension: key {} dimension: row { sql: ${TABLE} ;; } }
                                """))
                .resolve(catalog().has("e", "id", "params(key value)"));

        assertThat(EdgeText.toViews(state))
                .containsExactly(
                        "wh.E -> m_events__params_view: params.key=key params=row",
                        "wh.E -> m_events_view: id=id params=params");
        assertThat(state.diagnostics()).isEmpty();
    }

    @Test
    void an_abstract_view_has_no_table() {
        assertThat(edges("""
                        view: base { extension: required sql_table_name: t ;; dimension: x {} }
                        view: child { extends: [base] }
                        """, catalog().has("t", "x")))
                .containsExactly("m_base_view -> m_child_view: x=x", "wh.T -> m_child_view: x=x");
    }

    @Test
    void sql_that_is_not_understood_is_told_with_its_line() {
        DesiredState state = state("""
                view: v {
                  derived_table: { sql:
                    SELECT a
                    FROM t WHERE (((
                  ;; }
                  dimension: a {}
                }
                """, catalog().has("t", "a"));

        assertThat(state.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.SQL_REFUSED)
                .singleElement()
                .satisfies(refused -> assertThat(refused.item()).isEqualTo("p/m.model.lkml"))
                .extracting(Diagnostic::message)
                .asString()
                .matches("line [3-5]: SQL: .*");
        assertThat(state.fields().causes()).isEqualTo(Map.of(Code.LINEAGE_SQL_UNREAD, 1));
    }

    private static List<String> edges(String views, Catalogs catalog) {
        return EdgeText.toViews(state(views, catalog));
    }

    private static DesiredState state(String views, Catalogs catalog) {
        return looker().lookml(project("p").file("m.model.lkml", views)).resolve(catalog);
    }
}
