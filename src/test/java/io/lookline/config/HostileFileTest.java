package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~               | in.yaml: is empty; a workflow file begins with `source:`
            # only a comment | in.yaml: is empty; a workflow file begins with `source:`
            ~\\tsource: 1~   | in.yaml:1:1: is not valid YAML: a tab; indent with spaces
            a: *hush         | in.yaml:1:4: is not valid YAML: an alias `*…` without its anchor; put a value that begins with `*` in quotes
            a: @hush         | in.yaml:1:4: is not valid YAML: found character '@' that cannot start any token; put the value in quotes
            a: hush: hush    | in.yaml:1:8: is not valid YAML: a `: ` inside a value, or a wrong indentation; put a value with `: ` in quotes
            a: !e!hush x     | in.yaml:1:4: is not valid YAML: a tag that cannot be read; put a value that begins with `!` in quotes
            ~a: 1\\nb: \\u0001~ | in.yaml:2:4: holds a character that YAML does not allow; the file must be UTF-8 text without control characters
            ? [a]            | in.yaml:1:3: a key must be text
            <<: a            | in.yaml:1:5: `<<` takes a mapping
            """)
    void what_is_no_yaml_is_refused_at_its_place(String text, String problem) {
        String unescaped = text.replace("\\t", "\t").replace("\\n", "\n").replace("\\u0001", "\u0001");

        assertThat(refusal(unescaped)).isEqualTo(problem);
    }

    @Test
    void aliases_that_multiply_are_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 24; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }

        assertThat(refusal(bomb.toString())).contains("grows too large by its aliases");
    }

    @Test
    void too_many_aliases_are_refused() {
        assertThat(refusal("a: &a [x]\nb: [" + "*a, ".repeat(60) + "]")).contains("has too many aliases");
    }

    @Test
    void an_alias_that_contains_itself_is_refused() {
        assertThat(refusal("a: &a [*a]")).contains("grows too large by its aliases");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(refusal("[".repeat(10_000))).contains("is nested too deeply, allowed: at most 50 levels");
    }

    @Test
    void a_large_file_is_refused() {
        assertThat(refusal("#".repeat(2 << 20))).contains("is too large, allowed: at most 1 MiB");
    }

    @Test
    void merged_keys_give_way_to_a_mappings_own() throws ConfigException {
        WorkflowConfig config = Workflow.GOOD
                .withExtraction("<<: {includeOwners: true, includeTags: false}, includeTags: true")
                .read(Map.of());

        assertThat(config.extraction().includeOwners()).isTrue();
        assertThat(config.extraction().includeTags()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            none.yaml,   does not exist
            folder.yaml, is a folder
            binary.yml,  is not UTF-8 text
            huge.json,   is too large
            notes.txt,   'has the wrong extension, allowed: .yaml, .yml, .json'
            """)
    void a_file_that_cannot_be_read_is_a_problem(String name, String problem) throws IOException {
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.write(folder.resolve("binary.yml"), new byte[] {(byte) 0xFF});
        Files.write(folder.resolve("huge.json"), new byte[5 << 20]);
        Path file = folder.resolve(name);

        ConfigException refused =
                catchThrowableOfType(ConfigException.class, () -> new ConfigReader(Map.of()).read(file));

        assertThat(refused).hasMessage(file + ": " + problem);
    }

    @Test
    void a_file_is_read_with_any_case_of_its_extension_and_with_a_byte_order_mark() throws Exception {
        Path file = Files.writeString(folder.resolve("a.YAML"), "\uFEFF" + Workflow.GOOD.yaml());

        assertThat(new ConfigReader(Map.of()).read(file).config().serviceName()).isEqualTo("looker");
    }

    private static String refusal(String text) {
        return catchThrowableOfType(ConfigException.class, () -> new ConfigReader(Map.of()).read("in.yaml", text))
                .getMessage();
    }
}
