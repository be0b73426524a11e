package io.lookline.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of some words, in any case.
 *
 * @param words what each word stands for; the first word of a meaning is the one to write
 */
record Choice<T>(Map<String, T> words) implements ScalarKind<T> {

    static <T> Choice<T> of(String word, T meaning) {
        return new Choice<>(Map.of(word, meaning));
    }

    /** This choice with one more word. */
    Choice<T> or(String word, T meaning) {
        Map<String, T> more = new LinkedHashMap<>(words);
        more.put(word, meaning);
        return new Choice<>(more);
    }

    @Override
    public String expected() {
        List<String> all = List.copyOf(words.keySet());
        return all.size() == 1 ? all.getFirst() : "one of " + String.join(", ", all);
    }

    @Override
    public Optional<T> parse(String text) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().equalsIgnoreCase(text))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    @Override
    public Optional<String> hint(String text) {
        return Nearest.of(text, words.keySet()).map(word -> "did you mean `" + word + "`?");
    }

    @Override
    public Optional<Object> shown(T standard) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(standard))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.anyOf(Map.of("enum", List.copyOf(words.keySet())), Schemas.spelt(words.keySet()));
    }
}
