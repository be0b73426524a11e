package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonRegexTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            orders                    | orders_old
            ORDERS                    | orders
            ÄRGER                     | ärger
            \\w+$                     | Übersicht
            \\d\\Z                    | ٣
            (?P<first>a)(?P=first)    | aa
            (?P<first_name>.)x(?P=first_name) | bxb
            a{,2}b                    | aab
            a{2}b{1,}                 | aabb
            {x}                       | {x}
            a{b}                      | a{b}
            [[]x                      | [x
            []]x                      | ]x
            [^]]x                     | ax
            [a&&b]{2}$                | &a
            [a #]+$                   | a #
            [\\d\\]]+$                | 1]
            x(?#why)y                 | xy
            (?i:A)b                   | ab
            \\u00e9\\xe9              | éé
            \\U0001F600               | 😀
            a\\.b                     | a.b
            """)
    void a_python_pattern_matches_at_the_start(String python, String name) {
        assertThat(new PythonRegex(python.replace("\\\\", "\\"))
                        .compile()
                        .matcher(name)
                        .lookingAt())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            old                       | orders_old
            a\\.b                     | axb
            a\\Z                      | ab
            [a&&b]                    | c
            """)
    void a_python_pattern_does_not_match(String python, String name) {
        assertThat(new PythonRegex(python.replace("\\\\", "\\"))
                        .compile()
                        .matcher(name)
                        .lookingAt())
                .isFalse();
    }

    @Test
    void the_very_end_is_not_before_a_line_break() {
        assertThat(new PythonRegex("a\\Z").compile().matcher("a\n").lookingAt()).isFalse();
        assertThat(new PythonRegex("a$").compile().matcher("a\n").lookingAt()).isTrue();
    }

    @Test
    void an_octal_zero_is_a_character() {
        assertThat(new PythonRegex("\\0\\012").compile().matcher("\0\n").lookingAt())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "(", "[a", "a\\", "(?P=none)", "(?P<a>x)(?P<a>y)", "(?(1)a|b)", "\\Qa", "\\p{L}", "(?L)a"})
    void what_python_or_java_does_not_know_is_refused(String python) {
        assertThatThrownBy(() -> new PythonRegex(python).compile()).isInstanceOf(PatternSyntaxException.class);
    }
}
