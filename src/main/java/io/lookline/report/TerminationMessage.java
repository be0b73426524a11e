package io.lookline.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.ingest.RunResult;
import io.lookline.ingest.SystemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What Kubernetes shows of a pod's container that has ended: one line of JSON. It takes 4,096 bytes and cuts what is
 * longer, so that each text is cut before.
 */
public final class TerminationMessage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_CHARACTERS = 500;

    private final RunResult result;
    private final int exitCode;

    /** @param exitCode of the process */
    public TerminationMessage(RunResult result, int exitCode) {
        this.result = result;
        this.exitCode = exitCode;
    }

    /** The line without its end: service, exit code, the last line of the summary, and what ended the run early. */
    public String text() {
        ObjectNode message = JSON.createObjectNode()
                .put("service", shortened(result.service()))
                .put("exitCode", exitCode)
                .put("summary", shortened(new Summary(result).verdict()));
        result.failure().map(SystemFailure::message).ifPresent(failure -> message.put("failure", shortened(failure)));
        return message.toString();
    }

    /**
     * Writes the line to a file that somebody has put there; without one, nothing happens.
     *
     * @throws IOException when the file is there and cannot be written
     */
    public void write(Path file) throws IOException {
        if (Files.exists(file)) {
            byte[] line = (text() + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(file, line, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
    }
}
