package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTest {
    @ParameterizedTest
    @ValueSource(strings = {"events_*", "events_20240101"})
    void the_table_for_all_days_comes_before_that_of_the_latest(String name) {
        assertThat(best(name, "events_20240101", "events_*", "events_20240301")).containsExactly("events_*");
        assertThat(best(name, "events_20231231", "events_20240301", "events_20240102"))
                .containsExactly("events_20240301");
    }

    @Test
    void of_a_part_of_the_days_the_latest_counts() {
        assertThat(best("events_2023*", "events_20231230", "events_20231231", "events_20240101"))
                .containsExactly("events_20231231");
    }

    @Test
    void tables_of_other_kinds_are_none_of_them() {
        assertThat(best("events_*", "events_intraday_20240101", "events_archive", "old_events_20240101", "events_2024"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "events_2024", "events_202401011", "*"})
    void other_names_mean_no_shards(String name) {
        assertThat(Shards.of(name)).isEmpty();
    }

    private static List<String> best(String name, String... there) {
        return Shards.of(name).orElseThrow().best(List.of(there), Function.identity());
    }
}
