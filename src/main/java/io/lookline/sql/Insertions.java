package io.lookline.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and symbols that are put between the pieces of a statement, all at once. */
final class Insertions {
    private final List<Lexeme> lexemes;
    private final Map<Integer, List<Lexeme>> before = new HashMap<>();

    Insertions(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /** Behind what is put there already; the number of pieces is the place behind the last one. */
    void before(int place, String... texts) {
        before.computeIfAbsent(place, _ -> new ArrayList<>()).addAll(at(place, texts));
    }

    /** In front of what is put there already. */
    void around(int place, String... texts) {
        before.computeIfAbsent(place, _ -> new ArrayList<>()).addAll(0, at(place, texts));
    }

    private List<Lexeme> at(int place, String... texts) {
        Lexeme next = lexemes.get(Math.min(place, lexemes.size() - 1));
        List<Lexeme> inserted = new ArrayList<>();
        for (String text : texts) {
            inserted.add(Lexeme.written(text, next));
        }
        return inserted;
    }

    List<Lexeme> applied() {
        if (before.isEmpty()) {
            return lexemes;
        }
        List<Lexeme> all = new ArrayList<>(lexemes.size() + before.size());
        for (int i = 0; i < lexemes.size(); i++) {
            all.addAll(before.getOrDefault(i, List.of()));
            all.add(lexemes.get(i));
        }
        all.addAll(before.getOrDefault(lexemes.size(), List.of()));
        return all;
    }
}
