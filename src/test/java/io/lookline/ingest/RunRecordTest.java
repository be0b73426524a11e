package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.config.ConfigException;
import io.lookline.config.ConfigReader;
import io.lookline.config.WorkflowConfig;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.Listing;
import io.lookline.looker.Listing.Filtered;
import io.lookline.looker.LookerInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {
    @TempDir
    private Path folder;

    @Test
    void a_look_and_a_tile_of_one_id_are_two_charts() throws Exception {
        RunRecord record = record();
        Diagnostic unreadable = new Diagnostic(Code.LOOKER_LOOK_UNREADABLE, ItemType.CHART, "6", "timed out");

        record.read(new LookerInstance(
                "26.12",
                List.of(),
                List.of(),
                Listing.notRead(),
                Listing.notRead(),
                Listing.notRead(),
                new Listing<>(List.of(), List.of(filtered("5"), filtered("6")), List.of(), true),
                new Listing<>(List.of(), List.of(filtered("5")), List.of(unreadable), true),
                Map.of(),
                Map.of(),
                List.of()));

        RunResult result = record.result(true);
        assertThat(result.counts()).containsOnly(entry(ItemType.CHART, new Counts(0, 0, 3, 0, 1, 0, 0)));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.LOOKER_LOOK_UNREADABLE, "look_6"));
    }

    @Test
    void a_list_of_looks_that_could_not_be_read_keeps_its_name() throws Exception {
        RunRecord record = record();
        Diagnostic unread = new Diagnostic(Code.LOOKER_LISTING_INCOMPLETE, ItemType.LISTING, "looks", "timed out");

        record.read(new LookerInstance(
                "26.12",
                List.of(),
                List.of(),
                Listing.notRead(),
                Listing.notRead(),
                Listing.notRead(),
                Listing.notRead(),
                new Listing<>(List.of(), List.of(), List.of(unread), false),
                Map.of(),
                Map.of(),
                List.of()));

        assertThat(record.result(true).diagnostics()).containsExactly(unread);
        assertThat(record.result(true).exitCode()).isEqualTo(ExitCode.FAILED);
    }

    private RunRecord record() throws IOException, ConfigException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T14:00:00Z"), ZoneOffset.UTC);
        return new RunRecord(config(), RunChoices.NONE, clock, RunListener.NONE, new Interruption());
    }

    private WorkflowConfig config() throws IOException, ConfigException {
        Path file = folder.resolve("looker.yaml");
        Files.writeString(file, """
                source:
                  type: looker
                  serviceName: svc
                  serviceConnection:
                    config: {clientId: id, clientSecret: secret, hostPort: https://looker.example}
                  sourceConfig: {config: {}}
                workflowConfig:
                  openMetadataServerConfig: {hostPort: https://catalog.example/api, securityConfig: {jwtToken: abc}}
                """);
        return new ConfigReader(Map.of()).read(file).config();
    }

    private static Filtered filtered(String id) {
        return new Filtered(id, "chartFilterPattern");
    }
}
