package io.lookline.config;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** One reading of one file: where values come from besides the file, and what has been found wrong so far. */
final class Reading {
    private final Variables variables;
    private final TextFiles files;
    private final SequencedSet<Problem> problems = new LinkedHashSet<>();
    private final SequencedSet<Notice> notices = new LinkedHashSet<>();

    Reading(Variables variables, TextFiles files) {
        this.variables = variables;
        this.files = files;
    }

    Variables variables() {
        return variables;
    }

    TextFiles files() {
        return files;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void add(Notice notice) {
        notices.add(notice);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Notice> notices() {
        return notices.stream().sorted(Comparator.comparing(Notice::position)).toList();
    }
}
