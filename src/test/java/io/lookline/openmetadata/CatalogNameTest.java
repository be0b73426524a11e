package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"orders", "a.b/c d", "größe", "😀", "50%", "a'b", "*", "a:b", "events_*"})
    void almost_any_text_may_be_a_name(String name) {
        assertThat(CatalogName.isPossible(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\"b", "a::b", "a\nb", "a\u0000b", "a\u0085b", "a\ud83d"})
    void what_the_catalog_refuses_or_the_network_cannot_carry_is_none(String name) {
        assertThat(CatalogName.isPossible(name)).isFalse();
    }

    @Test
    void a_name_has_at_most_256_characters() {
        assertThat(CatalogName.isPossible("ü".repeat(256))).isTrue();
        assertThat(CatalogName.isPossible("ü".repeat(257))).isFalse();
    }

    @Test
    void a_full_name_that_is_too_long_for_a_url_is_asked_of_nobody() {
        String longest = "語".repeat(256);

        assertThat(new TableCandidate("wh", "shop", "public", longest).isPossible())
                .isTrue();
        assertThat(new TableCandidate("wh", longest, longest, longest).isPossible())
                .isFalse();
    }
}
