package io.lookline.report;

import static io.lookline.report.Results.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.FieldCounts;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.ingest.Counts;
import io.lookline.ingest.ExitCode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {
    @Test
    void a_summary_counts_each_type_and_ends_with_one_line_that_says_it_all() {
        Results run = result().counts(ItemType.SERVICE, new Counts(0, 1, 0, 0, 0, 0, 0))
                .counts(ItemType.CHART, new Counts(120, 7, 3, 0, 1, 0, 2))
                .counts(ItemType.USAGE, new Counts(5, 0, 0, 0, 0, 0, 0))
                .diagnostics(new Diagnostic(
                        Code.LOOKER_TILE_UNREADABLE,
                        ItemType.CHART,
                        "12",
                        "https://looker/dashboards/7",
                        "a tile of dashboard 7 is malformed",
                        "open it in Looker"));

        assertThat(new Summary(run.build()).lines())
                .containsExactly(
                        "Failed (1):",
                        "  chart 12  https://looker/dashboards/7",
                        "    a tile of dashboard 7 is malformed [LOOKER_TILE_UNREADABLE]",
                        "    try: open it in Looker",
                        "",
                        "                  written  unchanged  filtered  warned  failed",
                        "services                0          1         0       0       0",
                        "charts    120 (2 deleted)          7         3       0       1",
                        "usage                   5          0         0       0       0",
                        "total     125 (2 deleted)          8         3       0       1",
                        "",
                        "Calls: Looker 3, Git 0, catalog 4",
                        "svc done in part: 137 items, 125 written, 1 failed, success 99.25 %, 12.3 s, peak memory 124 MB");
    }

    @Test
    void fields_are_counted_with_why_some_have_no_source() {
        Results run = result().fields(new FieldCounts(
                20, 15, 2, new TreeMap<>(Map.of(Code.LINEAGE_TABLE_MISSING, 2, Code.LINEAGE_COLUMN_UNKNOWN, 1))));

        assertThat(new Summary(run.build()).lines())
                .containsSubsequence(
                        "Lineage: 15 of 20 fields have a source in the catalog, 2 read no column",
                        "  3 have none: LINEAGE_COLUMN_UNKNOWN 1, LINEAGE_TABLE_MISSING 2");
    }

    @Test
    void a_refused_deletion_says_what_to_do() {
        Results run = result().exitCode(ExitCode.UNSAFE).refusals("11 of 20 charts would be deleted, more than 20 %");

        assertThat(new Summary(run.build()).lines())
                .containsExactly(
                        "Nothing was deleted: 11 of 20 charts would be deleted, more than 20 %",
                        "  Look at it with `lookline plan`, then delete with --force-delete, or raise delete.maxShare.",
                        "",
                        "Calls: Looker 3, Git 0, catalog 4",
                        "svc stopped before deleting: nothing was written, 12.3 s, peak memory 124 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, 0, done",
        "DONE, 1, done in part",
        "PARTIAL, 1, done in part",
        "FAILED, 1, failed",
        "USAGE, 0, not run",
        "REFUSED, 0, refused",
        "UNSAFE, 0, stopped before deleting",
        "INTERRUPTED, 0, interrupted",
        "TERMINATED, 0, interrupted"
    })
    void the_last_line_begins_with_how_the_run_ended(ExitCode code, int failed, String word) {
        Results run = result().exitCode(code).counts(ItemType.CHART, new Counts(1, 0, 0, 0, failed, 0, 0));

        assertThat(new Summary(run.build()).verdict()).startsWith("svc " + word + ": ");
    }
}
