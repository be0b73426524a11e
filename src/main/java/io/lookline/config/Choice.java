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

    /** The words stand for themselves. */
    static Choice<String> of(String... words) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String word : words) {
            meanings.put(word, word);
        }
        return new Choice<>(meanings);
    }

    static <T> Choice<T> of(String word, T meaning, String otherWord, T otherMeaning) {
        Map<String, T> meanings = new LinkedHashMap<>();
        meanings.put(word, meaning);
        meanings.put(otherWord, otherMeaning);
        return new Choice<>(meanings);
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
