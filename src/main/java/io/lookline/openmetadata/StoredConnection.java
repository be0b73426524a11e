package io.lookline.openmetadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.config.GitSource;
import io.lookline.config.LookerConnection;
import io.lookline.config.Secret;
import java.net.URI;
import java.util.Optional;

/** The Looker connection that a service holds; a bot reads its secrets in clear. */
final class StoredConnection {
    private StoredConnection() {}

    static Optional<LookerConnection> of(Entities.Service service) {
        JsonNode config =
                service.connection() == null ? null : service.connection().path("config");
        if (config == null || !config.hasNonNull("clientId") || !config.hasNonNull("hostPort")) {
            return Optional.empty();
        }
        URI host = origin(config.path("hostPort").asText());
        return Optional.of(new LookerConnection(
                config.path("clientId").asText(),
                new Secret(config.path("clientSecret").asText()),
                host,
                host,
                new GitSource.None()));
    }

    private static URI origin(String hostPort) {
        String text = hostPort.replaceAll("(?:/api(?:/4\\.0)?)?/*$", "");
        return URI.create(text.contains("://") ? text : "https://" + text);
    }
}
