package io.lookline.config;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A workflow file that cannot be used, with everything that is wrong with it. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final transient List<Notice> notices;

    /** @param problems at least one, in any order */
    ConfigException(List<Problem> problems, List<Notice> notices) {
        this.problems = problems.stream()
                .sorted(Comparator.comparing(Problem::position))
                .toList();
        this.notices = List.copyOf(notices);
    }

    ConfigException(Position position, Statement statement) {
        this(List.of(new Problem(position, "", statement)), List.of());
    }

    /** All problems of the file, at least one, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** Warnings about the same file, in its order: a misspelt key may explain why another one is missing. */
    public List<Notice> notices() {
        return notices;
    }

    /** The problems, one a line. */
    @Override
    public String getMessage() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
