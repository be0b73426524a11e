package io.lookline.openmetadata;

import io.lookline.config.OpenMetadataConnection;
import io.lookline.config.Secret;
import io.lookline.config.Token;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the bot's token and the extra headers on each request. A token that lies in a file can be read again. */
final class Authentication implements ClientRequestFilter {
    /** {@code %(Authorization)s} in an extra header stands for the header of that name. */
    private static final Pattern HEADER = Pattern.compile("%\\(([^)]+)\\)s");

    private final Token token;
    private final Map<String, Secret> extraHeaders;
    private volatile Optional<Secret> secret;

    Authentication(OpenMetadataConnection connection) {
        this.token = connection.token();
        this.extraHeaders = connection.extraHeaders();
        this.secret = read();
    }

    @Override
    public void filter(ClientRequestContext request) {
        secret.ifPresent(text -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + text.reveal()));
        extraHeaders.forEach((name, value) -> request.getHeaders().putSingle(name, expand(value.reveal(), request)));
    }

    /** The token of the requests to come. */
    Optional<Secret> current() {
        return secret;
    }

    /**
     * Reads the token's file again.
     *
     * @param refused the token that was refused; another request may have led to its renewal meanwhile
     * @return whether there is another one now
     */
    boolean renewed(Optional<Secret> refused) {
        secret = read();
        return !secret.equals(refused);
    }

    private Optional<Secret> read() {
        return switch (token) {
            case Token.None _ -> Optional.empty();
            case Token.Literal literal -> Optional.of(literal.secret());
            case Token.InFile file -> {
                try {
                    yield Optional.of(new Secret(Files.readString(file.path()).strip()));
                } catch (IOException e) {
                    throw new UncheckedIOException("the token's file cannot be read: " + file.path(), e);
                }
            }
        };
    }

    private static String expand(String value, ClientRequestContext request) {
        return HEADER.matcher(value).replaceAll(match -> {
            String header = request.getHeaderString(match.group(1));
            return Matcher.quoteReplacement(header == null ? "" : header);
        });
    }
}
