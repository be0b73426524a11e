package io.lookline.lookml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that a file may hold, from nonsense to good LookML with a piece exchanged. */
final class LookmlTexts {
    private static final List<String> PIECES = List.of(
            "view: a {",
            "dimension: b {",
            "measure: +c {",
            "}",
            "{",
            "[",
            "]",
            ",",
            ":",
            ";",
            ";;",
            "\"",
            "\\",
            "#",
            "\n",
            "\r\n",
            "\r",
            " ",
            "\t",
            "\u00A0",
            "\uFEFF",
            "\0",
            "sql: ",
            "sql_foo: ",
            "sql_foo: \"\nb: ;;\"",
            "\"sql_foo\": ",
            "\"sql\": ",
            "\";;\"",
            "# ;;\n",
            "html: ",
            "filters: ",
            "filters: [a: \"b\", c: d]",
            "fields: [a, - b, c*]",
            "label: \"x\"",
            "type: yes\n",
            "# c\n",
            "{% if %}",
            "{{ a }}",
            "${b.c}",
            "@{d}",
            "${",
            "-",
            "+",
            "sql: ${TABLE}.x ;;",
            "name",
            "\u00E9",
            "\uD83D\uDE00",
            "\uD800");

    private LookmlTexts() {}

    /** Pieces of the language in any order. */
    static Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    /** A file of the examples with a stretch of it exchanged for something else. */
    static Arbitrary<String> damaged() {
        return Combinators.combine(
                        Arbitraries.of(examples()),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(PIECES).list().ofMaxSize(3))
                .as((text, start, length, piece) -> {
                    int from = Math.min(text.length(), start);
                    int to = Math.min(text.length(), from + length);
                    return text.substring(0, from) + String.join("", piece) + text.substring(to);
                });
    }

    private static List<String> examples() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/lookml"))) {
            return files.filter(file -> file.getParent().endsWith("in"))
                    .sorted()
                    .map(LookmlTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
