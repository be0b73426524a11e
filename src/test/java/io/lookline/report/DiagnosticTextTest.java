package io.lookline.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
    @Test
    void nothing_to_tell_is_no_line() {
        assertThat(lines(List.of())).isEmpty();
    }

    @Test
    void failures_come_first_and_the_rest_once_per_cause() {
        List<Diagnostic> diagnostics = List.of(
                note("1"),
                new Diagnostic(
                        Code.CATALOG_OWNER_UNKNOWN,
                        ItemType.DASHBOARD,
                        "joe@example.com",
                        "",
                        "no such user",
                        "let them sign in"),
                note("2"),
                note("3"),
                note("4"),
                failure("7"));

        assertThat(lines(diagnostics))
                .containsExactly(
                        "Failed (1):",
                        "  dashboard 7",
                        "    is malformed [LOOKER_DASHBOARD_UNREADABLE]",
                        "",
                        "Warnings (1):",
                        "  CATALOG_OWNER_UNKNOWN (1): let them sign in",
                        "    dashboard joe@example.com: no such user",
                        "",
                        "Notes (4):",
                        "  NAME_CHANGED (4)",
                        "    chart 1: has another name",
                        "    chart 2: has another name",
                        "    chart 3: has another name",
                        "    … and 1 more",
                        "");
    }

    @Test
    void many_failures_do_not_drown_the_rest() {
        List<Diagnostic> failures =
                IntStream.range(0, 25).mapToObj(number -> failure("" + number)).toList();

        assertThat(lines(failures))
                .hasSize(1 + 2 * 20 + 2)
                .startsWith("Failed (25):", "  dashboard 0")
                .endsWith("  … and 5 more, all of them in the file of --report", "");
    }

    private static List<String> lines(List<Diagnostic> diagnostics) {
        return new DiagnosticText(diagnostics).lines();
    }

    private static Diagnostic note(String item) {
        return new Diagnostic(Code.NAME_CHANGED, ItemType.CHART, item, "has another name");
    }

    private static Diagnostic failure(String item) {
        return new Diagnostic(Code.LOOKER_DASHBOARD_UNREADABLE, ItemType.DASHBOARD, item, "is malformed");
    }
}
