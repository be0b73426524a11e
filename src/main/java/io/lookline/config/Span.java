package io.lookline.config;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time span: {@code 60s}, {@code 2m}, {@code 500ms}, {@code 1h}, or a number of seconds; at most a day. */
record Span() implements ScalarKind<Duration> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,8}) ?(ms|s|m|h|)");
    private static final Duration LONGEST = Duration.ofDays(1);

    @Override
    public String expected() {
        return "a time span of at most 24h, like 60s, 2m or a number of seconds";
    }

    @Override
    public Optional<Duration> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(matcher.group(1));
        Duration span =
                switch (matcher.group(2)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    default -> Duration.ofSeconds(amount);
                };
        return Optional.of(span).filter(time -> time.isPositive() && time.compareTo(LONGEST) <= 0);
    }

    @Override
    public Optional<Object> shown(Duration standard) {
        return Optional.of(standard.toSeconds() + "s");
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.anyOf(
                Schemas.of("type", "integer", "minimum", 1), Schemas.matching("^[0-9]{1,8} ?(ms|s|m|h|)$"));
    }
}
