package io.lookline.cli;

import io.lookline.http.HttpFailure;
import io.lookline.ingest.ExitCode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what ended a command in a sentence; the stack trace is in the log at debug level. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int MOST_CAUSES = 20;

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        LOG.debug("the command failed", failure);
        if (causes(failure).anyMatch(OutOfMemoryError.class::isInstance)) {
            return outOfMemory(err);
        }
        return switch (failure) {
            case WorkflowFile.Unusable unusable -> {
                unusable.lines().forEach(err::println);
                yield ExitCode.USAGE.code();
            }
            case HttpFailure http -> {
                err.println(http.getMessage());
                if (!http.hint().isEmpty()) {
                    err.println("  try: " + http.hint());
                }
                yield ExitCode.FAILED.code();
            }
            case UncheckedIOException io -> {
                err.println(io.getMessage());
                yield ExitCode.FAILED.code();
            }
            default -> {
                err.println("Lookline failed in a way it should not: " + failure);
                err.println("  try: run it again with --log-level DEBUG, and report what it prints");
                yield ExitCode.FAILED.code();
            }
        };
    }

    /** Returns the exit code. */
    static int outOfMemory(PrintWriter err) {
        err.println("error: Lookline ran out of memory");
        err.println("  try: give the container more, or raise the limit that was set with -Xmx");
        return ExitCode.FAILED.code();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }
}
