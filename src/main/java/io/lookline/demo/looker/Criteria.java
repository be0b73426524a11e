package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Request;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The conditions of a search. Texts ignore case and know {@code %} and {@code _} as SQL's LIKE does; ids and numbers may
 * be lists; {@code IS NULL} and {@code NOT NULL} ask whether there is a value.
 */
final class Criteria {

    private static final List<String> LISTS = List.of("id", "folder_id", "user_id", "query_id", "view_count");
    private static final List<String> TEXTS = List.of("slug", "title", "description", "content_favorite_id");

    private Criteria() {}

    /** Which objects the request asks for: all conditions hold, or with {@code filter_or} one of them. Never deleted ones. */
    static Predicate<ObjectNode> of(Request request) {
        List<Predicate<ObjectNode>> conditions = Stream.concat(LISTS.stream(), TEXTS.stream())
                .filter(name -> request.query(name).isPresent())
                .map(name -> condition(name, request.query(name).orElseThrow()))
                .toList();
        boolean any = request.query("filter_or").filter("true"::equals).isPresent() && !conditions.isEmpty();
        Predicate<ObjectNode> wanted =
                conditions.stream().reduce(any ? Predicate::or : Predicate::and).orElse(object -> true);
        return wanted.and(request.query("deleted").filter("true"::equals).isPresent() ? DELETED : DELETED.negate());
    }

    static final Predicate<ObjectNode> DELETED =
            object -> object.path("deleted").asBoolean();

    private static Predicate<ObjectNode> condition(String name, String value) {
        if (value.equalsIgnoreCase("IS NULL")) {
            return object -> !object.hasNonNull(name);
        }
        if (value.equalsIgnoreCase("NOT NULL")) {
            return object -> object.hasNonNull(name);
        }
        List<Pattern> patterns = Arrays.stream(LISTS.contains(name) ? value.split(",") : new String[] {value})
                .map(Criteria::like)
                .toList();
        return object -> object.hasNonNull(name)
                && patterns.stream()
                        .anyMatch(pattern ->
                                pattern.matcher(object.get(name).asText()).matches());
    }

    private static Pattern like(String text) {
        StringBuilder regex = new StringBuilder();
        for (char character : text.strip().toCharArray()) {
            switch (character) {
                case '%' -> regex.append(".*");
                case '_' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(character)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
