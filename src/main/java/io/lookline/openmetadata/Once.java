package io.lookline.openmetadata;

import io.lookline.http.HttpFailure;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that are asked for once, failures among them: who asks the same again gets the same. For many threads at once.
 */
final class Once<K, V> {
    private final Map<K, Answer> answers = new ConcurrentHashMap<>();
    private final Function<K, V> ask;

    Once(Function<K, V> ask) {
        this.ask = ask;
    }

    /** @throws HttpFailure when there is no answer */
    V of(K question) {
        return answers.computeIfAbsent(question, Answer::new).get();
    }

    /** Not computed within the map, which would hold up those who ask something else. */
    private final class Answer {
        private final K question;
        private V value;
        private HttpFailure failure;

        Answer(K question) {
            this.question = question;
        }

        synchronized V get() {
            if (value == null && failure == null) {
                try {
                    value = ask.apply(question);
                } catch (HttpFailure thrown) {
                    failure = thrown;
                }
            }
            if (failure != null) {
                throw failure;
            }
            return value;
        }
    }
}
