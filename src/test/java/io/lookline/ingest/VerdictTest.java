package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.RunOptions;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final Diagnostic LISTING_FAILED =
            new Diagnostic(Code.LOOKER_LISTING_INCOMPLETE, ItemType.LISTING, "dashboards", "timed out");

    @ParameterizedTest(name = "{0} good, {1} failed, threshold {2}, strict {3}, raise {4}: {5}")
    @CsvSource({
        "10, 0, 90, false, true, DONE",
        "10, 0, 90, true, true, DONE",
        "9, 1, 90, false, true, DONE",
        "9, 1, 90, true, true, PARTIAL",
        "9, 1, 90.01, false, true, FAILED",
        "8, 1, 90, true, true, FAILED",
        "0, 1, 90, false, true, FAILED",
        "0, 1, 90, false, false, DONE",
        "9, 1, 90, true, false, DONE",
        "0, 0, 90, true, true, DONE"
    })
    void the_share_of_what_ended_well_decides(
            int good, int failed, double threshold, boolean strict, boolean raise, ExitCode code) {
        assertThat(verdict(threshold, strict, raise).of(charts(good, failed), List.of(), List.of()))
                .isEqualTo(code);
    }

    @Test
    void a_list_that_could_not_be_read_fails_the_run_whatever_the_share() {
        assertThat(verdict(0, false, true).of(charts(1_000, 1), List.of(LISTING_FAILED), List.of()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(verdict(0, false, false).of(charts(1_000, 1), List.of(LISTING_FAILED), List.of()))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_safety_rule_that_refused_comes_first_even_when_failures_raise_nothing() {
        assertThat(verdict(90, false, false).of(charts(0, 9), List.of(), List.of("too much")))
                .isEqualTo(ExitCode.UNSAFE);
    }

    @ParameterizedTest(name = "{0} good, {1} failed: {2} %")
    @CsvSource({"0, 0, 100", "0, 1, 0", "1, 2, 33.33", "2, 1, 66.67", "9999, 1, 99.99"})
    void success_is_a_share_with_two_decimals(int good, int failed, double percent) {
        assertThat(Verdict.successPercent(new Counts(good, 0, 0, 0, failed, 0, 0)))
                .isEqualTo(percent);
    }

    @Test
    void filtered_items_are_not_tried_and_warned_ones_end_well() {
        Counts counts = new Counts(1, 1, 50, 1, 1, 0, 1);

        assertThat(Verdict.successPercent(counts)).isEqualTo(75);
        assertThat(counts.total()).isEqualTo(54);
        assertThat(counts.plus(counts)).isEqualTo(new Counts(2, 2, 100, 2, 2, 0, 2));
    }

    private static Verdict verdict(double threshold, boolean strict, boolean raise) {
        return new Verdict(new RunOptions("INFO", raise, threshold), strict);
    }

    private static Map<ItemType, Counts> charts(int good, int failed) {
        return Map.of(ItemType.CHART, new Counts(good, 0, 0, 0, failed, 0, 0));
    }
}
