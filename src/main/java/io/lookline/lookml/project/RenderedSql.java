package io.lookline.lookml.project;

import io.lookline.lookml.project.References.Reference;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * An expression in which every field that it refers to, through all steps, is put in place. A circle, and what goes
 * beyond the depth and the number that people write, stays as it is written.
 */
final class RenderedSql {
    /** An expression that needs no parentheses where it is put into another one. */
    private static final Pattern PATH = Pattern.compile("[\\w.`\"\\[\\]]+");

    private static final int DEEPEST = 100;
    private static final int MOST = 10_000;

    private final BiFunction<Reference, String, Optional<Field>> find;
    private final Set<String> open = new HashSet<>();
    private int replaced;

    /** @param find a field by a reference and the view whose expression has it */
    RenderedSql(BiFunction<Reference, String, Optional<Field>> find) {
        this.find = find;
    }

    String of(Field field) {
        open.add(field.fullName());
        String rendered = References.replace(
                field.sql().orElse(field.fullName()), field.view(), reference -> find.apply(reference, field.view())
                        .filter(other -> open.size() < DEEPEST && replaced++ < MOST)
                        .filter(other -> !open.contains(other.fullName()))
                        .map(other -> inParentheses(of(other).strip())));
        open.remove(field.fullName());
        return rendered;
    }

    private static String inParentheses(String sql) {
        return PATH.matcher(sql).matches() ? sql : "(" + sql + ")";
    }
}
