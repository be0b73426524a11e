package io.lookline.config;

import io.lookline.config.GitSource.Provider;
import java.net.URI;
import java.util.Optional;

/**
 * How a {@code remote_dependency} of a manifest may be fetched.
 *
 * @param host the web address that its URL may name, and which may be private then; absent for the hosts of the repositories
 * @param owner the only owner that the token is given to; absent for any on that host
 * @param token its own; absent for anonymous requests
 * @param provider what the host speaks; absent when its name tells
 */
public record GitDependency(
        Optional<URI> host, Optional<String> owner, Optional<Secret> token, Optional<Provider> provider) {}
