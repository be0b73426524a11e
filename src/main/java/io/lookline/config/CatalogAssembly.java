package io.lookline.config;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Makes the connection to OpenMetadata from its checked keys. */
final class CatalogAssembly {
    private final Fields catalog;

    CatalogAssembly(Fields catalog) {
        this.catalog = catalog;
    }

    /** Old files switch the login off with {@code no-auth}. */
    static boolean sendsNoToken(Fields catalog) {
        return catalog.find(CatalogKeys.AUTH_PROVIDER)
                .filter("no-auth"::equalsIgnoreCase)
                .isPresent();
    }

    OpenMetadataConnection connection() {
        Map<String, Secret> headers = catalog.get(CatalogKeys.EXTRA_HEADERS);
        return new OpenMetadataConnection(
                URI.create(catalog.get(CatalogKeys.HOST_PORT) + "/" + catalog.get(CatalogKeys.API_VERSION)),
                token(),
                tls(),
                headers,
                catalog.get(CatalogKeys.STORE_CONNECTION),
                catalog.get(CatalogKeys.OVERWRITE));
    }

    private Token token() {
        return sendsNoToken(catalog)
                ? new Token.None()
                : catalog.in(CatalogKeys.SECURITY).find(CatalogKeys.JWT).orElseGet(Token.None::new);
    }

    private Tls tls() {
        Fields ssl = catalog.in(CatalogKeys.SSL);
        Optional<String> authority = ssl.find(CatalogKeys.CA).or(() -> ssl.find(CatalogKeys.OLD_CA));
        Optional<String> certificate = ssl.find(CatalogKeys.CERTIFICATE);
        Optional<Secret> key = ssl.find(CatalogKeys.KEY);
        return switch (catalog.get(CatalogKeys.VERIFY)) {
            case PLATFORM -> new Tls(Tls.Mode.PLATFORM, Optional.empty(), certificate, key);
            case TRUST_ALL -> new Tls(Tls.Mode.TRUST_ALL, Optional.empty(), certificate, key);
            case VALIDATE ->
                authority.isPresent()
                        ? new Tls(Tls.Mode.VALIDATE, authority, certificate, key)
                        : new Tls(Tls.Mode.PLATFORM, Optional.empty(), certificate, key);
        };
    }
}
