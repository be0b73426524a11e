package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseScopeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "snow",
                "snow.SALES",
                "snow.SALES.PUBLIC",
                "my-service",
                "My service",
                "\"my.service\"",
                "\"my.service\".SALES",
                "snow.\"a.b\".\"c.d\"",
                "\"quoted-needlessly\".SALES"
            })
    void a_service_a_database_and_a_schema_are_taken_as_they_are_written(String text) {
        assertThat(new DatabaseScope().parse(text)).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "snow.",
                ".SALES",
                "snow..PUBLIC",
                "snow.SALES.PUBLIC.orders",
                "\"my.service",
                "my.service\"",
                "\"\"",
                "\"my.service\"x.SALES",
                "my\"service"
            })
    void a_table_an_empty_part_or_a_quote_out_of_place_is_refused(String text) {
        assertThat(new DatabaseScope().parse(text)).isEmpty();
    }
}
