package io.lookline.lookml.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
    @ParameterizedTest
    @CsvSource({
        "a.view.lkml, a.view.lkml, true",
        "a.view.lkml, a_view.lkml, false",
        "*.lkml, a.view.lkml, true",
        "*.lkml, views/a.lkml, false",
        "*, '', true",
        "v*s/*, views/a.lkml, true",
        "v*s/*, views/old/a.lkml, false",
        "**, views/old/a.lkml, true",
        "**/a.lkml, a.lkml, true",
        "**/a.lkml, views/old/a.lkml, true",
        "**/a.lkml, views/b_a.lkml, false",
        "views/**/a.lkml, views/a.lkml, true",
        "views/**/a.lkml, views/old/a.lkml, true",
        "views/**/a.lkml, views_a.lkml, false",
        "views**.lkml, views/old/a.lkml, true",
        "a?.lkml, ab.lkml, true",
        "a?.lkml, a.lkml, false",
        "a?b, a/b, false",
        "[a-c]x, bx, true",
        "[a-c]x, dx, false",
        "[!a-c]x, dx, true",
        "[!a-c]x, bx, false",
        "a[!b]c, a/c, false",
        "[c-a]x, bx, false",
        "[a-]x, -x, true",
        "[, [, true",
        "[], [], true"
    })
    void a_pattern_matches_all_of_a_path(String pattern, String path, boolean matches) {
        assertThat(Wildcards.of(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void no_pattern_takes_long() {
        String path = "a".repeat(1000);

        assertThat(Wildcards.of("*a".repeat(500) + "b").matches(path)).isFalse();
        assertThat(Wildcards.of("**/".repeat(500) + "b").matches("a/".repeat(500)))
                .isFalse();
    }
}
