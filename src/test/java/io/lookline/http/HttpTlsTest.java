package io.lookline.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.lookline.config.Secret;
import io.lookline.config.Tls;
import io.lookline.http.HttpFailure.Kind;
import io.lookline.http.ThingsApi.Thing;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class HttpTlsTest {
    @TempDir
    Path folder;

    private TestCertificate certificate;
    private WireMockServer server;

    @BeforeEach
    void start() throws Exception {
        certificate = TestCertificate.forLocalhost(folder);
        serve(certificate, false);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_platform_does_not_trust_an_authority_of_ones_own() {
        HttpFailure failure = failure(Tls.PLATFORM, "localhost");

        assertThat(failure.kind()).isEqualTo(Kind.TLS);
        assertThat(failure.hint()).contains("sslConfig.caCertificate");
    }

    @Test
    void the_authority_given_is_trusted() {
        assertThat(thing(validate(), "localhost")).isEqualTo(new Thing("safe"));
    }

    @Test
    void but_not_for_another_host_name() {
        assertThat(failure(validate(), "127.0.0.1").kind()).isEqualTo(Kind.TLS);
    }

    @Test
    void everything_is_trusted_when_asked_for() {
        Tls all = new Tls(Tls.Mode.TRUST_ALL, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(thing(all, "127.0.0.1")).isEqualTo(new Thing("safe"));
    }

    @Test
    void the_clients_certificate_is_shown() throws Exception {
        server.stop();
        serve(certificate, true);
        Tls mutual = new Tls(
                Tls.Mode.VALIDATE,
                Optional.of(certificate.certificatePem()),
                Optional.of(certificate.certificatePem()),
                Optional.of(new Secret(certificate.keyPem())));

        assertThat(thing(mutual, "localhost")).isEqualTo(new Thing("safe"));
    }

    private void serve(TestCertificate own, boolean askClient) {
        server = new WireMockServer(WireMockConfiguration.options()
                .dynamicHttpsPort()
                .keystorePath(own.keyStore().toString())
                .keystorePassword(TestCertificate.PASSWORD)
                .keyManagerPassword(TestCertificate.PASSWORD)
                .keystoreType("PKCS12")
                .trustStorePath(own.keyStore().toString())
                .trustStorePassword(TestCertificate.PASSWORD)
                .trustStoreType("PKCS12")
                .needClientAuth(askClient));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(okJson("{\"name\":\"safe\"}")));
    }

    private Tls validate() {
        return new Tls(
                Tls.Mode.VALIDATE, Optional.of(certificate.certificatePem()), Optional.empty(), Optional.empty());
    }

    private HttpFailure failure(Tls tls, String host) {
        return catchThrowableOfType(HttpFailure.class, () -> thing(tls, host));
    }

    private Thing thing(Tls tls, String host) {
        HttpChannel channel = new HttpChannel(new HttpOptions(
                "Test",
                URI.create("https://" + host + ":" + server.httpsPort() + "/api"),
                tls,
                2,
                OptionalInt.empty(),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30)));
        ThingsApi api = channel.client(ThingsApi.class);
        return channel.call(HttpFixture.GET_THING, () -> api.thing("1"));
    }
}
