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
     * @param branch a branch, a tag or a commit; absent for the default branch
     * @param subdirectory the only folder that counts, without slashes at its ends; empty for all
     * @param project the Looker project of a single repository
     */
    record Hosted(
            Provider provider,
            URI host,
            String owner,
            List<String> repositories,
            Optional<Secret> token,
            Optional<String> branch,
            String subdirectory,
            Optional<String> project)
            implements GitSource {
        /** As the Python connector knows it: the whole repository, with nothing said of its project. */
        public Hosted(
                Provider provider,
                URI host,
                String owner,
                List<String> repositories,
                Optional<Secret> token,
                Optional<String> branch) {
            this(provider, host, owner, repositories, token, branch, "", Optional.empty());
        }
    }

    /** A list of them, each with its own owner and token, which only Lookline takes. */
    record Several(List<GitSource> sources) implements GitSource {}

    enum Provider {
        GITHUB,
        GITLAB,
        BITBUCKET
    }
}
