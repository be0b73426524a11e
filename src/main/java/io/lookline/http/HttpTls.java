package io.lookline.http;

import io.lookline.config.Tls;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;

/** Puts the YAML's TLS settings into the client: host names are checked unless everything is trusted. */
final class HttpTls {
    private HttpTls() {}

    static void configure(Tls tls, HttpClientOptions options) {
        boolean trustAll = tls.mode() == Tls.Mode.TRUST_ALL;
        options.setTrustAll(trustAll).setVerifyHost(!trustAll);
        if (tls.mode() == Tls.Mode.VALIDATE) {
            tls.caCertificate()
                    .ifPresent(pem -> options.setTrustOptions(new PemTrustOptions().addCertValue(Buffer.buffer(pem))));
        }
        tls.certificate().ifPresent(certificate -> tls.key()
                .ifPresent(key -> options.setKeyCertOptions(new PemKeyCertOptions()
                        .addCertValue(Buffer.buffer(certificate))
                        .addKeyValue(Buffer.buffer(key.reveal())))));
    }
}
