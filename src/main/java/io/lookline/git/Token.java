package io.lookline.git;

import io.lookline.config.Secret;
import io.lookline.git.Endpoint.Dialect;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Puts the token into the header that a host wants it in, and only on that very host. */
final class Token implements ClientRequestFilter {
    private final Endpoint endpoint;
    private final Optional<Secret> secret;

    Token(Endpoint endpoint, Optional<Secret> secret) {
        this.endpoint = endpoint;
        this.secret = secret;
    }

    @Override
    public void filter(ClientRequestContext request) {
        secret.filter(_ -> endpoint.isOrigin(request.getUri())).ifPresent(token -> {
            if (endpoint.dialect() == Dialect.GITLAB) {
                request.getHeaders().putSingle("PRIVATE-TOKEN", token.reveal());
            } else {
                request.getHeaders().putSingle("Authorization", authorization(token.reveal()));
            }
        });
        if (endpoint.dialect() == Dialect.GITHUB && endpoint.isOrigin(request.getUri())) {
            request.getHeaders().putSingle("X-GitHub-Api-Version", "2022-11-28");
        }
    }

    /** Atlassian's API tokens belong to an e-mail address, {@code address:token}; all others stand for themselves. */
    private String authorization(String token) {
        boolean pair = endpoint.dialect() == Dialect.BITBUCKET_CLOUD && token.contains(":");
        return pair
                ? "Basic " + Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8))
                : "Bearer " + token;
    }
}
