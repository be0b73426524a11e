package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Megabytes of the same again: what takes more than linear time, or a frame of the stack each, does not end here. */
class HostileLookmlTest {
    private static final int LENGTH = 2_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "#",
                "# a\n",
                "\"",
                "\"\n",
                "\\",
                ":",
                ";",
                ";;",
                "{",
                "}",
                "[",
                "]",
                ",",
                "a:",
                "a: ",
                "a b ",
                "a: b ",
                "a: b\n",
                "a:{",
                "a: b {\n",
                "a: b {}",
                "a:[",
                "a:[b",
                "a: [b, ",
                "a: [b: c ",
                "- ",
                "+ ",
                "sql:",
                "sql: ",
                "sql: x\n",
                "sql: x ;;",
                "sql: }\n",
                "sql_x: ",
                "sql_x: y\n",
                "sql_x: ;; ",
                "html: {",
                "{%",
                "{{",
                "{% %}",
                "${",
                "@{",
                "@{a",
                "a: \"b\n c: d ",
                "dimension: a {\n",
                "view: a {\n sql: b\n",
                "dimension: a\n",
                "a: \"b\\\"",
                "\0",
                "\r",
                "\uFEFF",
                "a: b } c: {"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void megabytes_of_anything_are_read_in_time(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        Document document = LookmlParser.parse(SourceText.of("in.lkml", text));

        assertThat(document.diagnostics()).hasSizeLessThanOrEqualTo(1002);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 501, 5000})
    void blocks_in_blocks_are_read_to_a_bound_and_what_follows_is_not_lost(int depth) {
        String text = "a: {".repeat(depth) + "}".repeat(depth) + " view: later {}";

        Document document = LookmlParser.parse(SourceText.of("in.lkml", text));

        assertThat(document.nodes()).hasSize(2);
        assertThat(document.hasErrors()).isEqualTo(depth > Nesting.DEEPEST);
        assertThat(JsonText.indented(LkmlDictionary.of(document))).contains("later");
    }
}
