package io.lookline.config;

import java.util.Optional;

/**
 * What to trust, and how to show oneself, over TLS.
 *
 * @param mode what to trust
 * @param caCertificate PEM text of the trusted certificates, with {@link Mode#VALIDATE}
 * @param certificate PEM text of the client's certificate
 * @param key PEM text of the client's key
 */
public record Tls(Mode mode, Optional<String> caCertificate, Optional<String> certificate, Optional<Secret> key) {
    /** The platform's trust store, no client certificate. */
    public static final Tls PLATFORM = new Tls(Mode.PLATFORM, Optional.empty(), Optional.empty(), Optional.empty());

    /** @param caCertificate PEM text of the certificates to trust, and no others */
    static Tls trusting(String caCertificate) {
        return new Tls(Mode.VALIDATE, Optional.of(caCertificate), Optional.empty(), Optional.empty());
    }

    public enum Mode {
        PLATFORM,
        VALIDATE,
        TRUST_ALL
    }
}
