package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenNameTest {
    @Test
    void five_parts_name_no_table() {
        assertThat(WrittenName.of(List.of("a", "b", "c", "d", "e"), WarehouseType.OTHER))
                .isEmpty();
    }

    @Test
    void a_name_that_ends_with_a_dot_names_no_table() {
        assertThat(WrittenName.of(List.of("shop", ""), WarehouseType.OTHER)).isEmpty();
    }

    @Test
    void a_partition_of_bigquery_is_its_table() {
        assertThat(WrittenName.of(List.of("shop", "events$20240101"), WarehouseType.BIGQUERY))
                .contains(new WrittenName(null, "shop", "events"));
    }

    @Test
    void elsewhere_a_dollar_is_part_of_a_name() {
        assertThat(WrittenName.of(List.of("sys", "v$session"), WarehouseType.ORACLE))
                .contains(new WrittenName(null, "sys", "v$session"));
    }
}
