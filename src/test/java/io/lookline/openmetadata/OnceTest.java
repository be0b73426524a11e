package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.http.Parallel;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class OnceTest {
    @Test
    void a_question_that_many_ask_at_once_is_asked_once() {
        Map<String, Integer> asked = new ConcurrentHashMap<>();
        Once<String, String> once = new Once<>(question -> {
            asked.merge(question, 1, Integer::sum);
            return question + "!";
        });

        assertThat(new Parallel(16).map(Collections.nCopies(200, "a"), once::of))
                .containsOnly("a!");
        assertThat(once.of("b")).isEqualTo("b!");

        assertThat(asked).containsOnly(Map.entry("a", 1), Map.entry("b", 1));
    }
}
