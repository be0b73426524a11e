package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write_a_secret_into_a_file() throws IOException {
        Files.writeString(folder.resolve("secret"), "  hush\n");
    }

    @Test
    void a_secret_is_read_from_a_file() throws ConfigException {
        assertThat(clientSecret("file:" + folder.resolve("secret"))).isEqualTo(new Secret("hush"));
        assertThat(clientSecret("file://" + folder.resolve("secret"))).isEqualTo(new Secret("hush"));
    }

    @Test
    void a_variable_is_read_from_the_file_that_its_sibling_names() throws ConfigException {
        Map<String, String> environment =
                Map.of("SECRET_FILE", folder.resolve("secret").toString());

        assertThat(workflow("\"<${SECRET}>\"")
                        .read(environment)
                        .looker()
                        .orElseThrow()
                        .clientSecret())
                .isEqualTo(new Secret("<hush>"));
    }

    @Test
    void a_file_that_is_missing_is_an_error_with_key_and_path() {
        assertThat(workflow("file:none").said(Map.of(), folder))
                .containsExactly("in.yaml:4:73: source.serviceConnection.config.clientSecret: "
                        + "the file none does not exist");
    }

    @Test
    void a_token_in_a_file_stays_a_file_so_that_it_can_be_read_again() throws ConfigException {
        Path file = folder.resolve("secret");

        assertThat(token(file.toString())).isEqualTo(new Token.InFile(file));
        assertThat(token("file:" + file)).isEqualTo(new Token.InFile(file));
    }

    @Test
    void a_token_that_names_a_file_of_the_working_folder_is_that_file() throws ConfigException {
        String yaml =
                Workflow.GOOD.withCatalog("securityConfig: {jwtToken: secret}").yaml();

        assertThat(new ConfigReader(Map.of(), folder)
                        .read("in.yaml", yaml)
                        .config()
                        .catalog())
                .hasValueSatisfying(
                        catalog -> assertThat(catalog.token()).isEqualTo(new Token.InFile(folder.resolve("secret"))));
    }

    @Test
    void any_other_token_is_the_token_itself() throws ConfigException {
        assertThat(token("\" ey.J.x \"")).isEqualTo(new Token.Literal(new Secret("ey.J.x")));
    }

    @Test
    void no_auth_of_old_files_sends_no_token() throws ConfigException {
        WorkflowConfig config = Workflow.GOOD
                .withCatalog("authProvider: no-auth, securityConfig: {jwtToken: abc}")
                .read(Map.of());

        assertThat(config.catalog().orElseThrow().token()).isEqualTo(new Token.None());
    }

    @Test
    void no_auth_needs_no_token() throws ConfigException {
        assertThat(Workflow.GOOD
                        .withCatalog("authProvider: no-auth")
                        .read(Map.of())
                        .catalog())
                .isPresent();
    }

    @Test
    void a_login_without_a_token_is_refused() {
        assertThat(Workflow.GOOD
                        .withCatalog("authProvider: okta, securityConfig: {clientId: x, orgURL: y}")
                        .said(Map.of(), folder)
                        .getFirst())
                .contains("securityConfig.jwtToken: is missing; only a JWT (bot token) is supported");
    }

    @Test
    void a_client_certificate_and_its_key_may_stand_in_the_file_as_text() throws ConfigException {
        Tls tls = Workflow.GOOD
                .withCatalog("securityConfig: {jwtToken: abc},"
                        + " sslConfig: {sslCertificate: \"-----BEGIN C\", sslKey: \"-----BEGIN K\"}")
                .read(Map.of())
                .catalog()
                .orElseThrow()
                .tls();

        assertThat(tls.certificate()).hasValue("-----BEGIN C");
        assertThat(tls.key()).hasValue(new Secret("-----BEGIN K"));
    }

    @Test
    void a_certificate_file_without_pem_text_is_refused() {
        assertThat(Workflow.GOOD
                        .withCatalog("securityConfig: {jwtToken: abc}, sslConfig: {caCertificate: secret}")
                        .said(Map.of(), folder)
                        .getFirst())
                .contains("caCertificate: the file secret holds no PEM text")
                .doesNotContain("hush");
    }

    @Test
    void a_config_with_secrets_prints_none_of_them() throws ConfigException {
        assertThat(workflow("hush").read(Map.of()).toString())
                .doesNotContain("hush")
                .doesNotContain("abc");
    }

    private static Secret clientSecret(String value) throws ConfigException {
        return workflow(value).read(Map.of()).looker().orElseThrow().clientSecret();
    }

    private static Token token(String value) throws ConfigException {
        return Workflow.GOOD
                .withCatalog("securityConfig: {jwtToken: " + value + "}")
                .read(Map.of())
                .catalog()
                .orElseThrow()
                .token();
    }

    private static Workflow workflow(String clientSecret) {
        return Workflow.GOOD.withConnection("clientId: id, hostPort: h, clientSecret: " + clientSecret);
    }
}
