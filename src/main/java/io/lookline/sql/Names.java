package io.lookline.sql;

import java.util.Locale;

/** Names of one dialect, compared. */
record Names(Dialect dialect) {
    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Equal for names that are the same to the dialect. */
    String key(Identifier name) {
        return switch (dialect.folding()) {
            case IGNORED -> lower(name.text());
            case KEPT -> name.text();
            case UPPER -> name.quoted() ? name.text() : name.text().toUpperCase(Locale.ROOT);
            case LOWER -> name.quoted() ? name.text() : lower(name.text());
        };
    }

    boolean same(Identifier one, Identifier other) {
        return key(one).equals(key(other));
    }
}
