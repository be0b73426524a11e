package io.lookline.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A secret: its text, or {@code file:/path} for the trimmed text of a file. Nothing of it is ever shown. */
record SecretText() implements Kind<Secret> {
    private static final String FILE = "file:";
    private static final String MANAGER = "secret:";

    @Override
    public Optional<Secret> read(Value value, Spot spot) {
        return spot.scalar(value, "a text")
                .flatMap(scalar -> secret(scalar.text().strip(), spot));
    }

    private static Optional<Secret> secret(String text, Spot spot) {
        if (isManaged(text, spot)) {
            return Optional.empty();
        }
        Optional<String> file = file(text);
        return file.isEmpty() ? Optional.of(new Secret(text)) : file.flatMap(path -> inFile(path, spot));
    }

    /** Whether the text refers to a secrets manager, which only the Python connector can ask; says so then. */
    static boolean isManaged(String text, Spot spot) {
        boolean isManaged = text.startsWith(MANAGER);
        if (isManaged) {
            spot.problem(Statement.that("refers to a secrets manager, which is not supported")
                    .hint("use ${NAME} from the environment or file:/path"));
        }
        return isManaged;
    }

    /** The path in {@code file:/path} or {@code file:///path}. */
    static Optional<String> file(String text) {
        if (!text.startsWith(FILE)) {
            return Optional.empty();
        }
        String path = text.substring(FILE.length());
        return Optional.of(path.startsWith("///") ? path.substring(2) : path);
    }

    private static Optional<Secret> inFile(String path, Spot spot) {
        try {
            String text = spot.reading().files().text(path).strip();
            if (text.isEmpty()) {
                spot.problem(Statement.that("the file " + path + " is empty"));
            }
            return Optional.of(text).filter(content -> !content.isEmpty()).map(Secret::new);
        } catch (TextFiles.Unreadable unreadable) {
            spot.problem(Statement.that("the file " + path + " " + unreadable.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public boolean secret() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", List.of("string", "number", "boolean"));
    }
}
