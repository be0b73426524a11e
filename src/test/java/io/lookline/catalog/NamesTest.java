package io.lookline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42                | 42
            model::dashboard  | model_dashboard
            a:::b             | a_:b
            a.b/c d           | a.b/c d
            say "hi"          | say 'hi'
            Übersicht ✓       | Übersicht ✓
            """)
    void a_name_is_sent_as_the_python_connector_sends_it_unless_the_server_refuses_it(String raw, String name) {
        assertThat(Names.clean(raw)).isEqualTo(name);
    }

    @Test
    void blanks_at_the_ends_and_line_breaks_go() {
        assertThat(Names.clean("  two\r\nlines\t ")).isEqualTo("two lines");
        assertThat(Names.clean("a\u0085b\u2028c\u2029d\u0000e")).isEqualTo("a b c d e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u2028"})
    void a_name_of_nothing_becomes_an_underscore(String raw) {
        assertThat(Names.clean(raw)).isEqualTo("_");
        assertThat(Names.isUnusual(raw)).isTrue();
    }

    @Test
    void a_name_of_256_characters_is_not_cut() {
        assertThat(Names.clean("ü".repeat(256))).isEqualTo("ü".repeat(256));
    }

    @Test
    void longer_names_are_cut_and_stay_apart() {
        String start = "x".repeat(256);

        assertThat(Names.clean(start + "1")).hasSize(256).startsWith("x".repeat(243) + "_");
        assertThat(Names.clean(start + "1")).isNotEqualTo(Names.clean(start + "2"));
    }

    @Test
    void a_cut_never_splits_a_character() {
        String name = Names.clean("x".repeat(242) + "😀".repeat(20));

        assertThat(name).startsWith("x".repeat(242) + "_").hasSize(255);
    }

    @Test
    void only_the_contracts_replacement_is_not_unusual() {
        assertThat(Names.isUnusual("model::dashboard")).isFalse();
        assertThat(Names.isUnusual("a\"b")).isTrue();
    }

    @Test
    void another_name_for_a_taken_one_is_repeatable_and_short_enough() {
        assertThat(Names.distinct("orders.ID", 3))
                .isEqualTo(Names.distinct("orders.ID", 3))
                .startsWith("orders.ID_")
                .isNotEqualTo(Names.distinct("orders.ID", 4));
        assertThat(Names.distinct("y".repeat(256), 1)).hasSize(256);
    }
}
