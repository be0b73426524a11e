package io.lookline.lookml.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.SyntaxDiagnostic;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes: none throws, and a megabyte of the same again takes no more than linear time. */
class HostileDashboardTest {
    private static final int LENGTH = 1_000_000;
    private static final List<String> PIECES = List.of(
            "- dashboard: a\n",
            "  title: b\n",
            "  elements:\n",
            "  - name: c\n",
            "    fields: [d, e]\n",
            "    filters: {f: g}\n",
            "    listen: &h\n",
            "    listen: *h\n",
            "  <<: *h\n",
            "---\n",
            "...\n",
            "\n",
            "\t",
            " ",
            "- ",
            ": ",
            "? ",
            "|\n",
            ">\n",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "\\",
            "#",
            "!",
            "!!null ''",
            "!<x",
            "%YAML 1.1\n",
            "@{i}",
            "{{ j }}",
            "{% k %}",
            "~",
            "\0",
            "\r",
            "\uFEFF",
            "\u2028",
            "\uE07B",
            "\uD83D\uDE00",
            "\uD800");

    @Property(tries = 3000, seed = "20261125")
    void any_pieces_are_read(@ForAll("pieces") String text) {
        DashboardFile file = Read.file(text);

        assertThat(file.dashboards()).hasSameSizeAs(file.values());
        assertThat(DashboardExtension.resolve(file.dashboards())).hasSameSizeAs(file.values());
    }

    @Property(tries = 500, seed = "20261125")
    void any_text_is_read(@ForAll String text) {
        assertThat(Read.file(text)).isNotNull();
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\t",
                "\n",
                "a\n",
                "- ",
                "- a\n",
                "- - ",
                "- dashboard: a\n",
                "---\n",
                "? ",
                ": ",
                "a: ",
                "a: b\n",
                "[",
                "{",
                "[a, ",
                "{a: ",
                "[]",
                "\"",
                "'",
                "\\",
                "#",
                "#\n",
                "!",
                "! ",
                "&",
                "&a ",
                "*",
                "- *a\n",
                "- &a b\n",
                "|",
                "|\n",
                ">\n",
                "%",
                "%\n",
                "@{",
                "${a",
                "{{",
                "}}",
                "{%",
                "{{}}",
                "\0",
                "\r",
                "\uFEFF",
                "- dashboard: a\n  extends: a\n",
                "  ",
                "a\tb ",
                ":\t"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_megabyte_of_anything_is_read_in_time(String piece) {
        DashboardFile file = Read.file(piece.repeat(LENGTH / piece.length()));

        assertThat(file.diagnostics()).hasSizeLessThanOrEqualTo(1002);
    }

    @ParameterizedTest
    @ValueSource(ints = {YamlReader.LONGEST, YamlReader.LONGEST + 1})
    void a_file_is_read_up_to_a_size(int size) {
        String text = "- dashboard: a\n#";
        DashboardFile file = Read.file(text + "x".repeat(size - text.length()));

        assertThat(file.hasErrors()).isEqualTo(size > YamlReader.LONGEST);
    }

    @Test
    void aliases_fill_no_memory_however_many_documents_they_are_parted_into() {
        String tenthOfAMillion = """
                ---
                dashboard: a
                x0: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
                x1: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
                x2: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
                x3: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
                x4: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
                """;

        DashboardFile file = Read.file(tenthOfAMillion.repeat(100));

        assertThat(file.dashboards()).hasSizeBetween(1, 20);
        assertThat(file.diagnostics())
                .extracting(SyntaxDiagnostic::code)
                .hasSizeGreaterThan(80)
                .containsOnly(Code.LOOKML_DASHBOARD_TOO_LARGE);
    }

    @Test
    void neither_does_a_long_text_with_many_aliases() {
        String text = "dashboard: a\ntext: &a \"" + "{{ b }}".repeat(100_000) + "\"\ntitle: [" + "*a, ".repeat(100_000)
                + "]\n";

        DashboardFile file = Read.file(text);

        assertThat(file.dashboards()).isEmpty();
        assertThat(file.diagnostics())
                .extracting(SyntaxDiagnostic::code)
                .containsExactly(Code.LOOKML_DASHBOARD_TOO_LARGE);
    }
}
