package io.lookline.report;

import static io.lookline.report.Results.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.ItemType;
import io.lookline.ingest.Counts;
import io.lookline.ingest.ExitCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminationMessageTest {
    @TempDir
    Path folder;

    @Test
    void it_is_one_line_of_json_with_the_summarys_last_line() {
        TerminationMessage message = new TerminationMessage(
                result().counts(ItemType.CHART, new Counts(2, 0, 0, 0, 0, 0, 0)).build(), 0);

        assertThat(message.text())
                .isEqualTo("{\"service\":\"svc\",\"exitCode\":0,\"summary\":\"svc done: 2 items, 2 written, 0 failed, "
                        + "success 100.00 %, 12.3 s, peak memory 124 MB\"}");
    }

    @Test
    void it_says_what_ended_the_run_early_and_stays_below_what_kubernetes_takes() {
        TerminationMessage message = new TerminationMessage(
                result().exitCode(ExitCode.FAILED)
                        .failure("unreachable \"x\" ".repeat(1000), "")
                        .build(),
                1);

        assertThat(message.text())
                .contains("\"failure\":\"unreachable \\\"x\\\" ")
                .doesNotContain("\n");
        assertThat(message.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(4096);
    }

    @Test
    void a_file_that_is_there_is_written_and_none_is_made() throws Exception {
        Path there = Files.writeString(
                folder.resolve("there"), "what an earlier container said, and more of it. ".repeat(20));
        TerminationMessage message = new TerminationMessage(result().build(), 0);

        message.write(there);
        message.write(folder.resolve("not-there"));

        assertThat(there).hasContent(message.text());
        assertThat(folder.resolve("not-there")).doesNotExist();
    }
}
