package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
    private static final Path FOLDER = Path.of("src/test/resources/config");

    private static final Settings.Git GIT = new Settings.Git(
            List.of(
                    new LookmlSource.Repository(
                            GitSource.Provider.GITHUB,
                            URI.create("https://github.com"),
                            "co",
                            "core",
                            Optional.of(new Secret("abc")),
                            Optional.of("release/1"),
                            "looker/core",
                            Optional.of("core")),
                    new LookmlSource.Repository(
                            GitSource.Provider.GITLAB,
                            URI.create("https://git.example:8443/base"),
                            "group/sub",
                            "marketing",
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            Optional.empty()),
                    new LookmlSource.Local(Path.of("imports.zip"), Optional.of("imports"))),
            Map.of(
                    "hub",
                    new GitDependency(
                            Optional.of(URI.create("https://gitlab.com")),
                            Optional.of("co"),
                            Optional.of(new Secret("def")),
                            Optional.empty())),
            List.of("github.com"),
            Tls.PLATFORM,
            new ArchiveLimits(200_000_000, 1_000_000_000, 500, 16_000_000, 200, 1024, 64));

    @Test
    void the_documents_yaml_is_read_with_its_old_keys() throws Exception {
        WorkflowConfig config = read("document");

        assertThat(config.serviceName()).isEqualTo("local_looker");
        LookerConnection looker = config.looker().orElseThrow();
        assertThat(looker.clientId()).isEqualTo("Client ID");
        assertThat(looker.clientSecret()).isEqualTo(new Secret("Client Secret"));
        assertThat(looker.hostPort()).isEqualTo(URI.create("http://hostPort"));
        assertThat(looker.displayUrl()).isEqualTo(looker.hostPort());
        assertThat(looker.git())
                .isEqualTo(new GitSource.Hosted(
                        GitSource.Provider.GITHUB,
                        URI.create("https://github.com"),
                        "open-metadata",
                        List.of("OpenMetadata"),
                        Optional.of(new Secret("XYZ")),
                        Optional.empty()));
        assertThat(config.extraction().override()).isEqualTo(new Extraction.Override(false, true, false));
        assertThat(config.sink()).isEqualTo(new Sink.MetadataRest(100));
        OpenMetadataConnection catalog = config.catalog().orElseThrow();
        assertThat(catalog.api()).isEqualTo(URI.create("http://localhost:8585/api/v1"));
        assertThat(catalog.token()).isEqualTo(new Token.Literal(new Secret("{bot_jwt_token}")));
    }

    @Test
    void the_smallest_file_gets_every_default() throws Exception {
        WorkflowConfig config = read("smallest");

        Extraction extraction = config.extraction();
        assertThat(List.of(extraction.dashboards(), extraction.charts(), extraction.folders()))
                .containsOnly(FilterPattern.NONE);
        assertThat(extraction.includeOwners()).isFalse();
        assertThat(List.of(extraction.includeTags(), extraction.includeDataModels(), extraction.includeUsage()))
                .containsOnly(true);
        assertThat(extraction.dbServicePrefixes()).isEmpty();
        assertThat(extraction.markDeleted()).isEqualTo(new Extraction.MarkDeleted(true, true, true));
        assertThat(extraction.override()).isEqualTo(new Extraction.Override(false, false, false));
        assertThat(config.run()).isEqualTo(new RunOptions("INFO", true, 90));
        assertThat(config.catalog().orElseThrow().tls()).isEqualTo(Tls.PLATFORM);
        assertThat(config.catalog().orElseThrow().storeServiceConnection()).isTrue();
        assertThat(config.catalog().orElseThrow().forceEntityOverwriting()).isFalse();
        assertThat(config.looker().orElseThrow().git()).isEqualTo(new GitSource.None());
        assertThat(config.settings())
                .isEqualTo(new Settings(
                        Settings.Project.LEAF,
                        Settings.Types.COMPATIBLE,
                        true,
                        true,
                        true,
                        Tls.PLATFORM,
                        new Settings.Deletion(true, 20, false),
                        new Settings.Limits(8, 4, OptionalInt.empty(), Duration.ofSeconds(5), Duration.ofSeconds(60)),
                        Settings.Git.NONE,
                        Settings.Lookml.DEFAULT,
                        Map.of()));
        assertThat(config.ingestionPipelineFqn()).isEmpty();
        assertThat(config.pipelineRunId()).isEmpty();
    }

    @Test
    void exact_service_names_of_old_files_keep_their_dots_in_one_part() throws Exception {
        assertThat(read("version-0.13").extraction().dbServicePrefixes())
                .containsExactly("\"snowflake.prod\"", "redshift");
    }

    @Test
    void the_old_name_of_the_trusted_certificates_is_obeyed() throws Exception {
        Tls tls = read("version-0.13").catalog().orElseThrow().tls();

        assertThat(tls.mode()).isEqualTo(Tls.Mode.VALIDATE);
        assertThat(tls.caCertificate()).hasValue("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    }

    @Test
    void a_file_of_1_3_is_read() throws Exception {
        WorkflowConfig config = read("version-1.3");

        assertThat(config.looker().orElseThrow().hostPort()).isEqualTo(URI.create("https://co.cloud.looker.com"));
        assertThat(config.looker().orElseThrow().git()).isInstanceOfSatisfying(GitSource.Hosted.class, git -> {
            assertThat(git.provider()).isEqualTo(GitSource.Provider.BITBUCKET);
            assertThat(git.host()).isEqualTo(URI.create("https://bitbucket.org"));
            assertThat(git.branch()).hasValue("main");
        });
        assertThat(config.extraction().includeOwners()).isTrue();
        assertThat(config.extraction().dbServicePrefixes()).containsExactly("bigquery");
        assertThat(config.extraction().dataModels().keeps("tmp_orders")).isFalse();
        assertThat(config.extraction().markDeleted()).isEqualTo(new Extraction.MarkDeleted(true, true, false));
        assertThat(config.catalog().orElseThrow().api()).isEqualTo(URI.create("http://localhost:8585/api/v1"));
        assertThat(config.catalog().orElseThrow().tls().mode()).isEqualTo(Tls.Mode.TRUST_ALL);
        assertThat(config.catalog().orElseThrow().storeServiceConnection()).isFalse();
    }

    @Test
    void a_file_of_1_12_is_read() throws Exception {
        WorkflowConfig config = read("version-1.12");

        assertThat(config.looker().orElseThrow().hostPort()).isEqualTo(URI.create("https://co.cloud.looker.com:19999"));
        assertThat(config.looker().orElseThrow().git())
                .isEqualTo(new GitSource.Hosted(
                        GitSource.Provider.GITLAB,
                        URI.create("https://git.example:8443"),
                        "group/subgroup",
                        List.of("core", "marketing"),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(config.extraction().dbServicePrefixes()).containsExactly("snowflake_prod", "bq_prod.analytics");
        assertThat(config.extraction().dashboards()).isEqualTo(FilterPattern.NONE);
        assertThat(config.extraction().override()).isEqualTo(new Extraction.Override(true, true, true));
        assertThat(config.sink()).isEqualTo(new Sink.MetadataRest(50));
        assertThat(config.run()).isEqualTo(new RunOptions("WARN", false, 80));
        assertThat(config.catalog().orElseThrow().extraHeaders())
                .containsExactly(java.util.Map.entry("X-Auth", new Secret("%(Authorization)s")));
        assertThat(config.ingestionPipelineFqn()).hasValue("looker_prod.metadata");
        assertThat(config.pipelineRunId()).hasValue(UUID.fromString("6a1b6f6e-3c0f-4a3b-8c1d-0123456789ab"));
    }

    @Test
    void variables_in_braces_are_good_inside_flow_mappings() throws Exception {
        WorkflowConfig config = read("facts");

        assertThat(config.looker().orElseThrow().git())
                .isInstanceOfSatisfying(
                        GitSource.Hosted.class, git -> assertThat(git.token()).hasValue(new Secret("hub")));
        assertThat(config.catalog().orElseThrow().token()).isEqualTo(new Token.Literal(new Secret("jwt")));
    }

    @Test
    void own_settings_are_read_from_their_block_first_and_then_from_their_natural_place() throws Exception {
        WorkflowConfig config = read("own-settings");

        assertThat(config.settings())
                .isEqualTo(new Settings(
                        Settings.Project.PATH,
                        Settings.Types.PRECISE,
                        false,
                        false,
                        false,
                        Tls.PLATFORM,
                        new Settings.Deletion(false, 12.5, true),
                        new Settings.Limits(16, 2, OptionalInt.of(5000), Duration.ofMillis(500), Duration.ofMinutes(2)),
                        GIT,
                        new Settings.Lookml(
                                Map.of("schema", "prod"),
                                Map.of(),
                                Map.of("orders.period", "day"),
                                Map.of("region", "EU"),
                                Settings.Environment.DEV,
                                false,
                                Settings.Links.GIT),
                        Map.of(
                                "warehouse",
                                new Settings.Connection(
                                        Optional.of("snow.SALES"),
                                        Optional.empty(),
                                        Optional.of("PUBLIC"),
                                        Optional.of("snowflake")),
                                "finance",
                                new Settings.Connection(
                                        Optional.of("\"bq.prod\""),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))));
        assertThat(config.extraction().folders().keeps("Shared/Old/2019")).isFalse();
    }

    @Test
    void a_file_sink_needs_no_catalog_and_an_absent_connection_is_empty() throws Exception {
        WorkflowConfig config = read("own-settings");

        assertThat(config.sink()).isEqualTo(new Sink.File(Path.of("out.jsonl")));
        assertThat(config.catalog()).isEmpty();
        assertThat(config.looker()).isEmpty();
    }

    private static WorkflowConfig read(String example) throws ConfigException, IOException {
        Path folder = FOLDER.resolve(example);
        return new ConfigReader(ExamplesTest.environment(folder), folder)
                .read("in.yaml", Files.readString(folder.resolve("in.yaml")))
                .config();
    }
}
