package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            true, true
            True, true
            YES, true
            on, true
            1, true
            false, false
            No, false
            OFF, false
            0, false
            """)
    void a_switch_is_read_in_every_spelling(String spelt, boolean isOn) {
        assertThat(new Flag().parse(spelt)).hasValue(isOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "2", "wahr"})
    void anything_else_is_no_switch(String text) {
        assertThat(new Flag().parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60s, PT1M", "2m, PT2M", "500ms, PT0.5S", "1h, PT1H", "90, PT1M30S", "5 s, PT5S", "24h, PT24H"})
    void a_time_span_is_read(String text, Duration span) {
        assertThat(new Span().parse(text)).hasValue(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0s", "-1s", "25h", "1d", "1.5s", "s", "999999999999s"})
    void a_time_span_beyond_a_day_or_without_length_is_refused(String text) {
        assertThat(new Span().parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "50", "100", "1.0"})
    void a_whole_number_within_its_bounds_is_read(String text) {
        assertThat(Amount.whole(1, 100).parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "1.5", "1e2", "ten", "99999999999999999999999", "-1"})
    void a_number_out_of_bounds_or_with_a_fraction_is_refused(String text) {
        assertThat(Amount.whole(1, 100).parse(text)).isEmpty();
    }

    @Test
    void a_percentage_may_have_a_fraction() {
        assertThat(Amount.perCent().parse("99.5")).hasValue(99.5);
        assertThat(Amount.perCent().parse("100.5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "servicName, serviceName",
        "ServiceName, serviceName",
        "hsotPort, hostPort",
        "markDeletedDashbord, markDeletedDashboards"
    })
    void a_slip_has_a_nearest_word(String slip, String word) {
        assertThat(Nearest.of(slip, List.of("serviceName", "hostPort", "markDeletedDashboards")))
                .hasValue(word);
    }

    @Test
    void another_word_has_no_nearest_one() {
        assertThat(Nearest.of("colour", List.of("serviceName", "hostPort"))).isEmpty();
        assertThat(Nearest.of("x".repeat(10_000), List.of("serviceName"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "v", "v1/x", "{v}"})
    void what_is_no_version_of_the_api_is_refused(String text) {
        assertThat(new ApiVersion().parse(text)).isEmpty();
    }
}
