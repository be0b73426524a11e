package io.lookline.config;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * PEM text, or the path of a file that holds it (OpenMetadata's {@code validateSSLClientConfig.json}: file or input).
 *
 * @param type what to make of the text
 */
record PemText<T>(boolean secret, Function<String, T> type) implements Kind<T> {
    private static final String BEGIN = "-----BEGIN ";

    static PemText<String> certificate() {
        return new PemText<>(false, Function.identity());
    }

    static PemText<Secret> key() {
        return new PemText<>(true, Secret::new);
    }

    @Override
    public Optional<T> read(Value value, Spot spot) {
        return spot.scalar(value, "PEM text or a path")
                .flatMap(scalar -> pem(scalar.text(), spot))
                .map(type);
    }

    private static Optional<String> pem(String text, Spot spot) {
        if (text.contains(BEGIN)) {
            return Optional.of(text);
        }
        String path = SecretText.file(text.strip()).orElse(text.strip());
        try {
            String content = spot.reading().files().text(path);
            if (!content.contains(BEGIN)) {
                spot.problem(Statement.that("the file " + path + " holds no PEM text")
                        .hint("convert it, for instance with openssl"));
            }
            return Optional.of(content).filter(found -> found.contains(BEGIN));
        } catch (TextFiles.Unreadable unreadable) {
            spot.problem(Statement.that("the file " + path + " " + unreadable.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
