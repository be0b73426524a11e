package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.openmetadata.WarehouseType.Folding;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void the_case_that_is_written_wins_alone() {
        assertThat(best(Folding.UPPER, "orders", "ORDERS", "orders", "Orders")).containsExactly("orders");
    }

    @Test
    void then_the_case_that_the_database_makes_of_it_wins_alone() {
        assertThat(best(Folding.UPPER, "orders", "ORDERS", "Orders")).containsExactly("ORDERS");
        assertThat(best(Folding.LOWER, "ORDERS", "orders", "Orders")).containsExactly("orders");
    }

    @Test
    void then_any_case_counts_and_none_is_better() {
        assertThat(best(Folding.NONE, "orders", "Orders", "ORDERS", "users")).containsExactly("Orders", "ORDERS");
    }

    private static List<String> best(Folding folding, String written, String... there) {
        return new Spelling(folding).best(List.of(there), Function.identity(), written);
    }
}
