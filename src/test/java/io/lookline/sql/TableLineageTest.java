package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableLineageTest {
    @Test
    void all_columns_of_a_table_pass_by_their_names() {
        QueryLineage lineage = TableLineage.of("shop.orders AS o", Dialect.STANDARD, Tables.UNKNOWN);

        assertThat(lineage.outputs().sources(List.of("a", "b")))
                .contains(Set.of(new SourceColumn(TableName.of("shop", "orders"), List.of("a", "b"))));
    }

    @Test
    void places_are_counted_from_the_start_of_the_text() {
        QueryLineage lineage = TableLineage.of("  orders", Dialect.STANDARD, Tables.UNKNOWN);

        assertThat(lineage.tables()).containsExactly(new SourceTable(TableName.of("orders"), 2));
        assertThat(lineage.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(Code.SQL_STAR_OPEN);
            assertThat(each.offset()).isEqualTo(2);
        });
    }

    @Test
    void a_query_in_parentheses_has_its_own_columns() {
        QueryLineage lineage = TableLineage.of("(select a as x from t)", Dialect.STANDARD, Tables.UNKNOWN);

        assertThat(lineage.isComplete()).isTrue();
        assertThat(lineage.sources("x")).contains(Set.of(new SourceColumn(TableName.of("t"), List.of("a"))));
    }

    @Test
    void the_columns_of_a_known_table_are_found_exactly_before_ignoring_case() {
        Outputs outputs = Outputs.of(TableName.of("t"), List.of(TableColumn.of("A"), TableColumn.of("a")));

        assertThat(outputs.sources(List.of("a"))).contains(Set.of(new SourceColumn(TableName.of("t"), List.of("a"))));
        assertThat(outputs.sources(List.of("b"))).isEqualTo(Optional.empty());
    }
}
