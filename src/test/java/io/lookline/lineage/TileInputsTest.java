package io.lookline.lineage;

import static io.lookline.lineage.Queries.query;
import static io.lookline.lineage.ReadReason.DASHBOARD_FILTER;
import static io.lookline.lineage.ReadReason.DYNAMIC_FIELD;
import static io.lookline.lineage.ReadReason.FILL;
import static io.lookline.lineage.ReadReason.FILTER;
import static io.lookline.lineage.ReadReason.FILTER_EXPRESSION;
import static io.lookline.lineage.ReadReason.PIVOT;
import static io.lookline.lineage.ReadReason.SELECTED;
import static io.lookline.lineage.ReadReason.SORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileInputsTest {
    @Test
    void everything_that_a_query_reads_is_an_input_once() {
        assertThat(inputs(query("m", "e")
                        .fields("orders.id", "orders.count")
                        .pivots("orders.created_date")
                        .fillFields("orders.created_date")
                        .filters("users.state")
                        .sorts("orders.total desc 0", " orders.id")
                        .filterExpression("${users.age} > 3 AND contains(users.city, \"x\")")))
                .containsExactly(
                        "orders.id",
                        "orders.count",
                        "orders.created_date",
                        "users.state",
                        "orders.total",
                        "users.age",
                        "users.city");
    }

    @Test
    void a_dynamic_field_is_replaced_by_what_it_is_made_of() {
        assertThat(inputs(query("m", "e")
                        .fields("orders.id", "share", "big_orders")
                        .dynamicFields("""
                        [{"table_calculation": "share", "expression": "${orders.count} / ${orders.count:total}"},
                         {"measure": "big_orders", "based_on": "orders.total", "filters": {"orders.size": "big"},
                          "filter_expression": "${orders.year} > 2020"},
                         {"dimension": "bucket", "calculation_type": "group_by", "args": ["users.city", [], null]},
                         {"dimension": "name", "expression": "concat(${users.first}, users.last)"}]
                        """)))
                .containsExactlyInAnyOrder(
                        "orders.id",
                        "orders.count",
                        "orders.total",
                        "orders.size",
                        "orders.year",
                        "users.city",
                        "users.first",
                        "users.last");
    }

    @Test
    void a_dynamic_field_of_another_one_adds_nothing_of_itself() {
        assertThat(inputs(query("m", "e")
                        .dynamicFields("[{\"table_calculation\": \"b\", \"expression\": \"${a} * 1.5\"}]")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "[]", "[null]", "42", "[{\"filters\": [1], \"args\": 3}]"})
    void odd_dynamic_fields_cost_nothing(String json) {
        assertThat(inputs(query("m", "e").fields("orders.id").dynamicFields(json)))
                .containsExactly("orders.id");
    }

    @Test
    void dynamic_fields_that_are_no_json_still_tell_their_references() {
        assertThat(inputs(query("m", "e").dynamicFields("[{\"expression\": \"${orders.count}\"")))
                .containsExactly("orders.count");
    }

    @Test
    void each_input_tells_all_the_reasons_for_which_it_is_read() {
        assertThat(TileInputs.reasons(query("m", "e")
                        .fields("orders.id", "share")
                        .pivots("orders.id")
                        .fillFields("orders.day")
                        .filters("orders.day", "users.age")
                        .dashboardFilters("users.age")
                        .sorts("orders.id desc")
                        .filterExpression("${users.city} = 1")
                        .dynamicFields("[{\"table_calculation\": \"share\", \"expression\": \"${orders.count}\"}]")
                        .build()))
                .isEqualTo(Map.of(
                        "orders.id", Set.of(SELECTED, PIVOT, SORT),
                        "orders.day", Set.of(FILL, FILTER),
                        "users.age", Set.of(DASHBOARD_FILTER),
                        "users.city", Set.of(FILTER_EXPRESSION),
                        "orders.count", Set.of(DYNAMIC_FIELD)));
    }

    private static Set<String> inputs(Queries query) {
        return TileInputs.of(query.build());
    }
}
