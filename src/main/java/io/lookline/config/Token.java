package io.lookline.config;

import java.nio.file.Path;

/** The token that a system asks for. */
public sealed interface Token {
    /** None is sent. */
    record None() implements Token {}

    record Literal(Secret secret) implements Token {}

    /** Read at the start, and once more after a refusal. */
    record InFile(Path path) implements Token {}
}
