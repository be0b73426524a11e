package io.lookline.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the LookML lies ({@code gitCredentials}). */
public sealed interface GitSource {
    /** No LookML at hand. */
    record None() implements GitSource {}

    /** A folder, or a {@code .zip} or {@code .tar.gz}. */
    record Local(Path path) implements GitSource {}

    /**
     * Repositories of one owner on one host.
     *
     * @param host the web address without trailing slash
     * @param repositories at least one name; the first is the primary one
     * @param token absent for anonymous requests
     * @param branch absent for the default branch
     */
    record Hosted(
            Provider provider,
            URI host,
            String owner,
            List<String> repositories,
            Optional<Secret> token,
            Optional<String> branch)
            implements GitSource {}

    enum Provider {
        GITHUB,
        GITLAB,
        BITBUCKET
    }
}
