package io.lookline.lookml.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.lookline.lookml.SyntaxDiagnostic;
import org.junit.jupiter.api.Test;

class DashboardParserTest {
    @Test
    void a_dashboard_has_its_texts_its_parents_and_its_line() {
        Dashboard dashboard = Read.good("""
                # comment

                - dashboard: orders
                  title: Orders
                  description: Of the shop
                  extends: base
                  extension: required
                """);

        assertThat(dashboard.name()).isEqualTo("orders");
        assertThat(dashboard.title()).isEqualTo("Orders");
        assertThat(dashboard.description()).isEqualTo("Of the shop");
        assertThat(dashboard.parents()).containsExactly("base");
        assertThat(dashboard.extensionRequired()).isTrue();
        assertThat(dashboard.position()).hasToString("a.dashboard.lookml:3:3");
    }

    @Test
    void an_element_has_its_query() {
        DashboardElement element = element("""
                - dashboard: a
                  elements:
                  - name: count
                    title: Count
                    type: single_value
                    note_text: Of all
                    model: shop
                    explore: orders
                    fields: [orders.count, orders.month]
                    pivots: [orders.month]
                    filters:
                      orders.id: 7
                      orders.status: [done, open]
                      orders.none:
                    sorts: [orders.count desc]
                    listen:
                      Date: orders.created_date
                    limit: 500
                """);

        assertThat(element.title()).isEqualTo("Count");
        assertThat(element.type()).isEqualTo("single_value");
        assertThat(element.noteText()).isEqualTo("Of all");
        assertThat(element.listen()).containsExactly(entry("Date", "orders.created_date"));
        assertThat(element.position().line()).isEqualTo(3);
        DashboardQuery query = element.query();
        assertThat(query.model()).isEqualTo("shop");
        assertThat(query.explore()).isEqualTo("orders");
        assertThat(query.fields()).containsExactly("orders.count", "orders.month");
        assertThat(query.pivots()).containsExactly("orders.month");
        assertThat(query.filters())
                .containsExactly(
                        entry("orders.id", "7"), entry("orders.status", "done,open"), entry("orders.none", ""));
        assertThat(query.sorts()).containsExactly("orders.count desc");
    }

    @Test
    void dynamic_fields_are_told_apart_by_the_key_that_names_them() {
        DashboardElement element = element("""
                - dashboard: a
                  elements:
                  - dynamic_fields: [{category: measure, measure: b, based_on: orders.id, label: B},
                      {table_calculation: c, expression: "${orders.count} * 2"}, {dimension: d}]
                """);

        assertThat(element.query().dynamicFields())
                .containsExactly(
                        new DynamicField(DynamicField.Kind.MEASURE, "b", "B", "orders.id", ""),
                        new DynamicField(DynamicField.Kind.TABLE_CALCULATION, "c", "", "", "${orders.count} * 2"),
                        new DynamicField(DynamicField.Kind.DIMENSION, "d", "", "", ""));
    }

    @Test
    void a_look_a_text_and_merged_results_are_elements_too() {
        Dashboard dashboard = Read.good("""
                - dashboard: a
                  elements:
                  - name: look
                    look: 12
                  - name: text
                    type: text
                    title_text: Head
                    body_text: Body
                  - name: merged
                    merged_queries:
                    - {model: shop, explore: orders, fields: [orders.id]}
                    - {model: shop, explore: users, fields: [users.id]}
                """);

        assertThat(dashboard.elements().get(0).look()).isEqualTo("12");
        assertThat(dashboard.elements().get(1).title()).isEqualTo("Head");
        assertThat(dashboard.elements().get(1).bodyText()).isEqualTo("Body");
        assertThat(dashboard.elements().get(2).mergedQueries())
                .extracting(DashboardQuery::explore)
                .containsExactly("orders", "users");
    }

    @Test
    void a_filter_has_its_field_and_those_it_listens_to() {
        DashboardFilter filter = Read.good("""
                - dashboard: a
                  filters:
                  - name: State
                    title: The state
                    type: field_filter
                    default_value: "%"
                    model: shop
                    explore: orders
                    field: users.state
                    listens_to_filters: [Country, Date]
                """).filters().getFirst();

        assertThat(filter.name()).isEqualTo("State");
        assertThat(filter.title()).isEqualTo("The state");
        assertThat(filter.type()).isEqualTo("field_filter");
        assertThat(filter.defaultValue()).isEqualTo("%");
        assertThat(filter.model()).isEqualTo("shop");
        assertThat(filter.explore()).isEqualTo("orders");
        assertThat(filter.field()).isEqualTo("users.state");
        assertThat(filter.listensToFilters()).containsExactly("Country", "Date");
    }

    @Test
    void older_shapes_say_the_same() {
        DashboardElement element = element("""
                - dashboard: a
                  elements:
                  - name: count
                    query: {model: shop, explore: orders}
                    dimensions: orders.id, orders.month
                    measures: [orders.count]
                    filters:
                    - orders.id: ">0"
                    - {field: orders.status, value: done}
                """);

        assertThat(element.query().model()).isEqualTo("shop");
        assertThat(element.query().explore()).isEqualTo("orders");
        assertThat(element.query().fields()).containsExactly("orders.id", "orders.month", "orders.count");
        assertThat(element.query().filters()).containsExactly(entry("orders.id", ">0"), entry("orders.status", "done"));
    }

    @Test
    void wrong_shapes_are_told_with_their_place_and_cost_only_themselves() {
        DashboardFile file = Read.file("""
                - dashboard: a
                  title: {b: c}
                  elements:
                    one: {title: One}
                    two: text
                  filters: text
                - dashboard: b
                  elements:
                  - text
                  - fields: {c.d: e}
                    pivots: [[f]]
                    filters: g
                """);

        assertThat(file.dashboards().getFirst().elements())
                .extracting(DashboardElement::name)
                .containsExactly("one");
        assertThat(file.dashboards().getLast().elements().getFirst().query().fields())
                .containsExactly("c.d");
        assertThat(file.diagnostics())
                .allMatch(each -> !each.isError())
                .extracting(SyntaxDiagnostic::toString)
                .allMatch(each -> each.contains("LOOKML_DASHBOARD_SHAPE"))
                .extracting(each -> each.split(" ")[0])
                .containsExactly(
                        "a.dashboard.lookml:2:10:",
                        "a.dashboard.lookml:4:5:",
                        "a.dashboard.lookml:5:10:",
                        "a.dashboard.lookml:6:12:",
                        "a.dashboard.lookml:9:5:",
                        "a.dashboard.lookml:10:13:",
                        "a.dashboard.lookml:11:14:",
                        "a.dashboard.lookml:12:14:");
    }

    @Test
    void a_file_of_nothing_but_problems_lists_a_thousand_of_them() {
        DashboardFile file = Read.file("- a\n".repeat(3000));

        assertThat(file.diagnostics()).hasSize(1001);
        assertThat(file.diagnostics().getLast().message()).contains("2000 more");
    }

    private static DashboardElement element(String text) {
        return Read.good(text).elements().getFirst();
    }
}
