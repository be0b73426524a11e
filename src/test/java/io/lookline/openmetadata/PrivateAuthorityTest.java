package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.looker.DemoInstance;
import io.lookline.http.TestCertificate;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.RunResult;
import io.lookline.ingest.Stage;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog behind TLS whose certificate no public authority has signed. */
@QuarkusTest
class PrivateAuthorityTest {
    @TempDir
    Path folder;

    private Stage stage;
    private Path authority;

    @BeforeEach
    void raise() throws Exception {
        TestCertificate certificate = TestCertificate.forLocalhost(folder);
        authority = Files.writeString(folder.resolve("ca.pem"), certificate.certificatePem());
        var context = certificate.serverContext();
        stage = new Stage(DemoInstance.content(), options -> options.withTls(context));
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void it_is_refused_and_the_message_says_what_to_set() {
        RunResult result = stage.ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.message())
                    .startsWith("OpenMetadata at " + stage.catalog.api())
                    .contains("TLS");
            assertThat(failure.hint()).contains("sslConfig.caCertificate");
        });
        assertThat(stage.looker.totalCalls()).isZero();
    }

    @Test
    void it_is_accepted_when_the_yaml_names_the_authority() {
        RunResult result = stage.ingest(
                yaml -> yaml.server("verifySSL", "validate").server("sslConfig/caCertificate", authority.toString()));

        assertThat(result.failure()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(stage.living("dashboards")).isNotEmpty();
    }
}
