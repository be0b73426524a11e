package io.lookline.config;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of {@code workflowConfig.openMetadataServerConfig}. */
final class CatalogKeys {
    static final Key<URI> HOST_PORT = Key.of(
                    "hostPort", Address.catalog(), "OpenMetadata's address, e.g. https://om.example/api.")
            .orElse(URI.create("http://localhost:8585/api"));
    static final Key<String> AUTH_PROVIDER =
            Key.of("authProvider", new Text(), "How people log in there; the bot's token is sent in any case.");
    static final Key<String> API_VERSION = Key.of("apiVersion", new ApiVersion(), "The version in the API's paths.")
            .orElse("v1");
    static final Key<Map<String, Secret>> EXTRA_HEADERS = Key.of(
                    "extraHeaders",
                    new MapOf<>(new SecretText()),
                    "Headers of every request; %(Authorization)s stands for a standard header's value.")
            .orElse(Map.of());
    static final Key<Boolean> STORE_CONNECTION = Key.of(
                    "storeServiceConnection", new Flag(), "Whether a new service carries its connection.")
            .orElse(true);
    static final Key<Boolean> OVERWRITE = Key.of(
                    "forceEntityOverwriting", new Flag(), "Whether an existing service is sent again.")
            .orElse(false);
    static final Key<String> SECRETS_PROVIDER =
            Key.of("secretsManagerProvider", new Text(), "Where the server keeps secrets; that is its own matter.");

    static final Key<Token> JWT =
            Key.of("jwtToken", new TokenText(), "The bot's token (JWT), or the path of the file that holds it.");
    static final List<Key<?>> PROVIDER_KEYS = Stream.of(
                    "secretKey",
                    "audience",
                    "clientId",
                    "clientSecret",
                    "orgURL",
                    "privateKey",
                    "email",
                    "scopes",
                    "domain",
                    "authority",
                    "tokenEndpoint")
            .<Key<?>>map(CatalogKeys::provider)
            .toList();
    static final Key<Fields> SECURITY = Key.of(
            "securityConfig",
            new Section(Stream.concat(Stream.of(JWT), PROVIDER_KEYS.stream()).toList(), Optional.empty()),
            "How to log in.");

    static final Key<Tls.Mode> VERIFY = Key.of(
                    "verifySSL",
                    Choice.of("no-ssl", Tls.Mode.PLATFORM)
                            .or("validate", Tls.Mode.VALIDATE)
                            .or("ignore", Tls.Mode.TRUST_ALL),
                    "What to trust over TLS.")
            .orElse(Tls.Mode.PLATFORM);
    static final Key<String> CA =
            Key.of("caCertificate", PemText.certificate(), "Trusted certificates: a path or PEM text.");
    static final Key<String> OLD_CA = Key.of("certificatePath", PemText.certificate(), "Trusted certificates.")
            .aliasOf("caCertificate");
    static final Key<String> CERTIFICATE =
            Key.of("sslCertificate", PemText.certificate(), "The client's certificate: a path or PEM text.");
    static final Key<Secret> KEY = Key.of("sslKey", PemText.key(), "The client's key: a path or PEM text.");
    static final Key<Fields> SSL =
            Key.of("sslConfig", Section.of(CA, OLD_CA, CERTIFICATE, KEY), "Certificates for TLS.");

    static final Section SECTION = Section.of(
                    HOST_PORT,
                    AUTH_PROVIDER,
                    SECURITY,
                    VERIFY,
                    SSL,
                    API_VERSION,
                    EXTRA_HEADERS,
                    STORE_CONNECTION,
                    OVERWRITE,
                    SECRETS_PROVIDER,
                    Key.accepted("secretsManagerLoader", "How a client finds the secrets manager."),
                    Key.accepted("enableVersionValidation", "Lookline probes what the server can do."),
                    Key.accepted("type", "The kind of service."),
                    Key.accepted("clusterName", "The name of the server."),
                    Key.accepted("limitRecords", "For indexing."),
                    Key.accepted("elasticsSearch", "For indexing."))
            .ignoring("^(include|supports)[A-Z]|FilterPattern$");

    private CatalogKeys() {}

    private static Key<Value> provider(String name) {
        return Key.of(name, new Anything(), "A login of the platform before 1.0.")
                .warned("only a JWT (bot token) is supported");
    }
}
