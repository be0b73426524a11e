package io.lookline.config;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address, brought into one form.
 *
 * @param example shown when the address is wrong
 * @param assumesHttps whether an address without scheme is good
 * @param path turns the path, without trailing slashes, into the wanted one; empty when it must not be
 */
record Address(String example, boolean assumesHttps, Function<String, Optional<String>> path) implements Kind<URI> {
    private static final Pattern FORM = Pattern.compile("(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?"
            + "(?<host>[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::(?<port>[0-9]{1,5}))?(?<path>/[^?#\\s]*)?");
    private static final Pattern LOOKER_API = Pattern.compile("(/api(/[0-9.]+)?)?");

    /** Looker's origin: the API's path is put behind it by the client. */
    static Address looker() {
        return new Address(
                "https://co.looker.com",
                true,
                path -> LOOKER_API.matcher(path).matches() ? Optional.of("") : Optional.empty());
    }

    /** OpenMetadata's API without its version: {@code /api} is added when it is missing, {@code /v1} dropped. */
    static Address catalog() {
        return new Address("http://localhost:8585/api", false, path -> {
            String base = path.replaceFirst("/v[0-9]+$", "");
            return Optional.of(base.matches(".*/api(/.*)?") ? base : base + "/api");
        });
    }

    static Address anyPath(String example) {
        return new Address(example, true, Optional::of);
    }

    @Override
    public Optional<URI> read(Value value, Spot spot) {
        return spot.scalar(value, "a web address like " + example).flatMap(scalar -> {
            Optional<URI> address = parse(scalar.text().strip());
            if (address.isEmpty()) {
                spot.problem(wrong(scalar));
            }
            return address;
        });
    }

    Optional<URI> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()
                || Integer.parseInt(Optional.ofNullable(form.group("port")).orElse("0")) > 65_535) {
            return Optional.empty();
        }
        String scheme = Optional.ofNullable(form.group("scheme")).orElse(assumesHttps ? "https" : "");
        if (!scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
            return Optional.empty();
        }
        String port = form.group("port") == null ? "" : ":" + form.group("port");
        String origin = scheme.toLowerCase(Locale.ROOT) + "://" + form.group("host") + port;
        String given = Optional.ofNullable(form.group("path")).orElse("").replaceFirst("/+$", "");
        return path.apply(given).flatMap(wanted -> uri(origin + wanted));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException notAUri) {
            return Optional.empty();
        }
    }

    /** An address with {@code @} may hold a password. */
    private Statement wrong(Value.Scalar scalar) {
        Statement statement = Statement.that("must be a web address like " + example);
        if (scalar.text().contains("@")) {
            return statement.hint("without user name and password");
        }
        return !assumesHttps && !scalar.text().contains("://")
                ? statement.found(scalar.written()).hint("write http:// or https:// before it")
                : statement.found(scalar.written());
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
