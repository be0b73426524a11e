package io.lookline.openmetadata;

import io.lookline.config.GitSource;
import io.lookline.config.LookerConnection;
import io.lookline.config.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dashboard service with its connection. Only keys that the connection's schema of 1.12.6 knows are sent; the server
 * encrypts the secrets.
 */
final class ServiceBodies {
    private ServiceBodies() {}

    /** @param looker absent when the connection must not be stored, or is stored already */
    static Requests.CreateService service(String name, Optional<LookerConnection> looker) {
        return new Requests.CreateService(
                name,
                RequestBodies.SERVICE_TYPE,
                looker.map(ServiceBodies::connection).orElse(null));
    }

    /** The same connection with secrets that say nothing. */
    static LookerConnection withoutSecrets(LookerConnection looker) {
        Secret hidden = new Secret("****");
        GitSource git = withoutSecrets(looker.git(), hidden);
        return new LookerConnection(looker.clientId(), hidden, looker.hostPort(), looker.displayUrl(), git);
    }

    private static GitSource withoutSecrets(GitSource git, Secret hidden) {
        return switch (git) {
            case GitSource.None _, GitSource.Local _ -> git;
            case GitSource.Several several ->
                new GitSource.Several(several.sources().stream()
                        .map(source -> withoutSecrets(source, hidden))
                        .toList());
            case GitSource.Hosted hosted ->
                new GitSource.Hosted(
                        hosted.provider(),
                        hosted.host(),
                        hosted.owner(),
                        hosted.repositories(),
                        hosted.token().map(_ -> hidden),
                        hosted.branch());
        };
    }

    private static Map<String, Object> connection(LookerConnection looker) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("type", "Looker");
        config.put("clientId", looker.clientId());
        config.put("clientSecret", looker.clientSecret().reveal());
        config.put("hostPort", looker.hostPort().toString());
        git(looker.git()).ifPresent(git -> config.put("gitCredentials", git));
        return Map.of("config", config);
    }

    /** The catalog's schema has room for one source; of several the first is written. */
    private static Optional<Object> git(GitSource source) {
        return switch (source) {
            case GitSource.None _ -> Optional.empty();
            case GitSource.Local local -> Optional.of(local.path().toString());
            case GitSource.Hosted hosted -> Optional.of(hosted(hosted));
            case GitSource.Several several ->
                several.sources().stream().findFirst().flatMap(ServiceBodies::git);
        };
    }

    private static Map<String, Object> hosted(GitSource.Hosted hosted) {
        Map<String, Object> git = new LinkedHashMap<>();
        git.put("type", type(hosted.provider()));
        git.put("repositoryOwner", hosted.owner());
        git.put("repositoryName", String.join(",", hosted.repositories()));
        hosted.token().ifPresent(token -> git.put("token", token.reveal()));
        git.put("gitHostURL", hosted.host().toString());
        if (hosted.provider() == GitSource.Provider.BITBUCKET) {
            git.put("branch", hosted.branch().orElse("main"));
        }
        return git;
    }

    private static String type(GitSource.Provider provider) {
        return switch (provider) {
            case GITHUB -> "GitHub";
            case GITLAB -> "Gitlab";
            case BITBUCKET -> "BitBucket";
        };
    }
}
