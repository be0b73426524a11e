package io.lookline.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When it is told that a token travels without encryption. */
class TokenInClearTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"http://git.company", "http://10.0.0.7:8080", "http://localhost.company", "http://git_lab:8080"})
    void over_http_to_another_machine_anybody_on_the_way_can_read_it(String host) {
        assertThat(Reading.travelsInClear(URI.create(host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://git.company", "http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"})
    void over_https_or_within_a_machine_nobody_can(String host) {
        assertThat(Reading.travelsInClear(URI.create(host))).isFalse();
    }
}
