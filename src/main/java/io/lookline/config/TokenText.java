package io.lookline.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A JWT, or the path of the file that holds it, with or without {@code file:}. A JWT is made of letters, digits,
 * {@code -}, {@code _} and dots (RFC 7515), so that what begins like a path can be nothing else.
 */
record TokenText() implements Kind<Token> {
    @Override
    public Optional<Token> read(Value value, Spot spot) {
        return spot.scalar(value, "a text")
                .flatMap(scalar -> token(scalar.text().strip(), spot));
    }

    private static Optional<Token> token(String text, Spot spot) {
        if (SecretText.isManaged(text, spot)) {
            return Optional.empty();
        }
        Optional<String> named = SecretText.file(text);
        if (named.isPresent()) {
            return inFile(named.get(), Statement.that("the file " + named.get() + " does not exist"), spot);
        }
        TextFiles files = spot.reading().files();
        if (files.isFile(text) || text.matches("\\.{0,2}/.*")) {
            return inFile(text, Statement.that("begins like a path, but there is no such file"), spot);
        }
        return Optional.of(new Token.Literal(new Secret(text)));
    }

    private static Optional<Token> inFile(String name, Statement missing, Spot spot) {
        TextFiles files = spot.reading().files();
        Optional<Path> path = files.path(name).filter(_ -> files.isFile(name));
        if (path.isEmpty()) {
            spot.problem(missing);
        }
        return path.map(Token.InFile::new);
    }

    @Override
    public boolean secret() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
