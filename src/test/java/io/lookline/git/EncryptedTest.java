package io.lookline.git;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.lookline.config.ArchiveLimits;
import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Secret;
import io.lookline.config.Settings;
import io.lookline.config.Tls;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.TestCertificate;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host behind TLS with an authority of its own. */
@QuarkusTest
class EncryptedTest extends GitFixture {
    private static final String PASSWORD = "changeit";
    private static final String TARBALL = "/api/v3/repos/co/lookml/tarball/" + SHA;

    @TempDir
    Path folder;

    private WireMockServer encrypted;
    private Repository repository;

    @BeforeEach
    void one_repository() throws Exception {
        TestCertificate certificate = TestCertificate.forLocalhost(folder);
        encrypted = new WireMockServer(WireMockConfiguration.options()
                .dynamicHttpsPort()
                .keystorePath(certificate.keyStore().toString())
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD)
                .keystoreType("PKCS12"));
        encrypted.start();
        encrypted.stubFor(get("/api/v3/repos/co/lookml/commits/HEAD").willReturn(text(SHA)));
        encrypted.stubFor(get(TARBALL)
                .willReturn(archive(Tars.ofCommit(SHA).with("a.view.lkml", VIEW).gzip())));
        git = new Settings.Git(
                List.of(),
                Map.of(),
                List.of(),
                new Tls(
                        Tls.Mode.VALIDATE,
                        Optional.of(certificate.certificatePem()),
                        Optional.empty(),
                        Optional.empty()),
                ArchiveLimits.DEFAULT);
        repository = new Repository(
                Provider.GITHUB,
                URI.create("https://localhost:" + encrypted.httpsPort()),
                "co",
                "lookml",
                Optional.of(new Secret(TOKEN)),
                Optional.empty(),
                "",
                Optional.empty());
    }

    @AfterEach
    void stop_it() {
        encrypted.stop();
    }

    @Test
    void the_authority_of_the_workflow_is_trusted() {
        GitReading reading = read(repository);

        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void without_it_the_host_gets_nothing() {
        git = Settings.Git.NONE;

        assertThat(read(repository).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message()).startsWith("TLS failed");
            assertThat(diagnostic.hint()).contains("gitCaCertificate");
        });
        assertThat(encrypted.getAllServeEvents()).isEmpty();
    }

    @Test
    void a_redirect_to_an_address_without_encryption_is_not_followed() {
        encrypted.stubFor(get(TARBALL).willReturn(temporaryRedirect(server.baseUrl() + "/x.tar.gz")));

        assertThat(read(repository).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("its redirect leads to localhost without encryption");
        assertThat(requests()).isEmpty();
    }
}
