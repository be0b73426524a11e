package io.lookline.lookml.project;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as Looker shows them to people where no label is given: {@code user_id} is "User ID". */
final class Labels {
    /** Words that stay small behind the first one; Looker writes As, In, On, Vs and Within large. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "by", "for", "of", "or", "per", "the", "to", "with");

    private static final Set<String> CAPITALS = Set.of("id", "sku", "usd", "url");

    private static final Pattern LEADING = Pattern.compile("^_+");
    private static final Pattern GAP = Pattern.compile("_+");

    private Labels() {}

    static String of(String name) {
        StringBuilder label = new StringBuilder();
        for (String word : GAP.split(LEADING.matcher(name).replaceFirst(""), -1)) {
            label.append(label.isEmpty() ? "" : " ").append(word(word, label.isEmpty()));
        }
        return label.toString();
    }

    private static String word(String word, boolean first) {
        String small = word.toLowerCase(Locale.ROOT);
        if (CAPITALS.contains(small)) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (word.isEmpty() || !first && SMALL.contains(small)) {
            return word;
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
