package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.cli.Executable.Output;
import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.looker.DemoInstance;
import io.lookline.demo.looker.DemoLooker;
import io.lookline.demo.looker.LookerOptions;
import io.lookline.http.TestCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both systems over HTTPS, with a certificate of an own authority. */
class HttpsIT {
    @TempDir
    Path folder;

    private DemoLooker looker;
    private DemoOpenMetadata catalog;
    private Executable lookline;

    @BeforeEach
    void start() throws Exception {
        TestCertificate certificate = TestCertificate.forLocalhost(folder);
        Files.writeString(folder.resolve("ca.pem"), certificate.certificatePem());
        DemoServer.Options https = DemoServer.Options.defaults().withTls(certificate.serverContext());
        looker = DemoLooker.start(
                DemoInstance.content(), LookerOptions.defaults().withHttp(https));
        catalog = DemoOpenMetadata.start(https);
        lookline = new Executable(folder);
    }

    @AfterEach
    void stop() {
        looker.close();
        catalog.close();
    }

    @Test
    void an_ingest_trusts_the_authorities_that_the_yaml_names() throws Exception {
        write(DemoWorkflow.yaml(looker, catalog) + """
                    verifySSL: validate
                    sslConfig:
                      caCertificate: ca.pem
                  config:
                    lookline:
                      lookerCaCertificate: ca.pem
                """);

        Output ingest = lookline.run("ingest", "-c", "looker.yaml");

        assertThat(ingest.code()).as(ingest.all()).isZero();
        assertThat(looker.uri().getScheme()).isEqualTo("https");
        assertThat(ingest.lastLine()).contains("0 failed, success 100.00 %");
    }

    @Test
    void an_unknown_authority_of_looker_ends_the_run_and_the_way_out_is_named() throws Exception {
        write(DemoWorkflow.yaml(looker, catalog) + """
                    verifySSL: validate
                    sslConfig:
                      caCertificate: ca.pem
                """);

        Output ingest = lookline.run("ingest", "-c", "looker.yaml");

        assertThat(ingest.code()).isEqualTo(1);
        assertThat(ingest.err())
                .contains("error: Looker at " + looker.uri())
                .contains("TLS failed")
                .contains("lookline.lookerCaCertificate");
        assertThat(catalog.writes()).isEmpty();
    }

    @Test
    void an_unknown_authority_of_openmetadata_ends_the_run_before_looker_is_called() throws Exception {
        write(DemoWorkflow.yaml(looker, catalog));

        Output ingest = lookline.run("ingest", "-c", "looker.yaml");

        assertThat(ingest.code()).isEqualTo(1);
        assertThat(ingest.err())
                .contains("error: OpenMetadata at " + catalog.api())
                .contains("sslConfig.caCertificate");
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("looker.yaml"), yaml);
    }
}
